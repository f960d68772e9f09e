# The camera that reads a passport on the device.
camera-label = Read the lines with the camera
camera-hint = The picture stays on this device and is sent nowhere. Lay the page flat in good light, with the two or three lines at its foot sharp and whole. In our trial on drawn specimens all characters were right in four pictures out of five, so compare every one.
camera-reading = Looking for the lines. This takes a few seconds.
camera-done = The lines are below. Compare every character with your document, then press the button that fills in.
camera-none = No lines were found. Try again with more light and a straighter picture, or type the lines.
