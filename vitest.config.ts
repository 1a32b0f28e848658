// Two projects: `unit` runs file by file in parallel; `journeys` are people in a real browser against the real server, and
// that server being killed, one after the other.
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
          exclude: ['test/{journeys,kill}/**', '**/node_modules/**', 'web/dist/**'],
          globalSetup,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/{journeys,kill}/**/*.test.ts'],
          globalSetup,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
