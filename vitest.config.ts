// Two projects: `unit` is everything but the browser and runs file by file in parallel; `journeys` are people in a real
// browser against the real server, one after the other.
import { defineConfig } from 'vitest/config'

const globalSetup = ['./test/postgres.ts']

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,demo,bench,test,scripts,web}/**/*.test.ts'],
          exclude: ['test/journeys/**', '**/node_modules/**', 'web/dist/**'],
          globalSetup,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
