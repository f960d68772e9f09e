# The camera that reads a passport on the device.
camera-label = De regels met de camera lezen
camera-hint = De foto blijft op dit apparaat en wordt nergens heen gestuurd. Leg de bladzijde plat in goed licht, met de twee of drie regels onderaan scherp en heel. In onze proef met getekende voorbeelden waren bij vier van de vijf foto’s alle tekens goed: vergelijk ze dus allemaal.
camera-reading = De regels worden gezocht. Dat duurt enkele seconden.
camera-done = De regels staan hieronder. Vergelijk elk teken met uw document en druk dan op de knop die invult.
camera-none = Geen regels gevonden. Probeer het met meer licht en een rechtere foto, of typ de regels.
