import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  base: '/desk/',
  build: {
    outDir: '../dist/desk',
    emptyOutDir: true,
    // The page's content security policy takes no data: scripts or fonts but our own files.
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
})
