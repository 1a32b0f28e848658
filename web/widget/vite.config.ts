// One script, with nothing beside it: what another site loads.
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    outDir: '../dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: 'widget.ts', formats: ['iife'], name: 'MendianWidget', fileName: () => 'widget.js' },
  },
})
