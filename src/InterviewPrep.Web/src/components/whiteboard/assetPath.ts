// Read by Excalidraw when it looks for its typefaces; without it, it asks a server of its own.
Object.assign(window, { EXCALIDRAW_ASSET_PATH: '/assets/excalidraw/' });
