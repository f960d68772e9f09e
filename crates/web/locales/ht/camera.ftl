# The camera that reads a passport on the device.
camera-label = Li liy yo ak kamera a
camera-hint = Foto a rete sou aparèy sa a, li pa ale okenn kote. Mete paj la plat nan bon limyè, ak de oswa twa liy anba yo klè epi antye. Nan esè nou ak egzanp desine, tout karaktè yo te bon nan kat foto sou senk: konpare yo tout.
camera-reading = N ap chèche liy yo. Sa pran kèk segonn.
camera-done = Liy yo anba la a. Konpare chak karaktè ak dokiman ou, epi peze bouton ki ranpli a.
camera-none = Nou pa jwenn liy. Eseye ankò ak plis limyè ak yon foto pi dwat, oswa tape liy yo.
