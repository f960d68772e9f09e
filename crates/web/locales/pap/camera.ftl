# The camera that reads a passport on the device.
camera-label = Lesa e liñanan ku e kámara
camera-hint = E potrèt ta keda riba e aparato akí i no ta bai niun kaminda. Pone e página plat na bon lus, ku e dos òf tres liñanan abou skèrpi i kompleto. Den nos prueba ku ehèmpelnan pintá, tur karakter tabata korekto den kuater di sinku potrèt: kompará kada un.
camera-reading = Buskando e liñanan. Esaki ta tuma algun sekònde.
camera-done = E liñanan ta akí bou. Kompará kada karakter ku bo dokumento, despues primi e boton ku ta yena.
camera-none = No a haña niun liña. Purba di nobo ku mas lus i un potrèt mas règt, òf tek e liñanan.
