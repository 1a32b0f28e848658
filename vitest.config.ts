// Two projects: `unit` are rules, HTTP and contract; `journeys` are people in a real browser against the real server, and that
// server being killed. Two files run side by side (three of the journeys under `npm test`), each with a database or a store of its own.
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
          isolate: false, // the modules are read once a worker: a third of the time
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/{journeys,kill}/**/*.test.ts'],
          globalSetup,
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
