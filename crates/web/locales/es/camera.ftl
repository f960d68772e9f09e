# The camera that reads a passport on the device.
camera-label = Leer las líneas con la cámara
camera-hint = La imagen se queda en este aparato y no se envía a ninguna parte. Ponga la página plana, con buena luz, y las dos o tres líneas del pie nítidas y enteras. En nuestra prueba con muestras dibujadas, en cuatro de cada cinco imágenes todos los caracteres eran correctos: compare cada uno.
camera-reading = Buscando las líneas. Tarda unos segundos.
camera-done = Las líneas están abajo. Compare cada carácter con su documento y pulse después el botón de rellenar.
camera-none = No se encontraron líneas. Pruebe otra vez con más luz y la imagen más recta, o escriba las líneas.
