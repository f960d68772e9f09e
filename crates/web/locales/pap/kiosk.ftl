# needs a native reader
# Kiosko: un browser ku hopi hende ta usa.

kiosk-strip = Pantaya kompartí
kiosk-strip-text = Ora bo bai, sali. Despues di { $minutes } minüt sin uso bo ta ser saká.
kiosk-soon = Bo ta ser saká den { $seconds } sekonde, i loke no ta mandá ta bai pèrdí.
kiosk-stay = Keda konektá
kiosk-title = Pantaya kompartí
kiosk-lead = Hasi e browser aki un kiosko, pa un marina òf un ofisina. Ken ku drenta akinan ta sali despues di dos minüt sin uso; nada di nan no ta keda; niun link no ta bai na otro sitio.
kiosk-signs-out = Bo ta sali ora e kuminsá. Pa kab'é, drenta akinan i habri e página aki atrobe.
kiosk-on = Hasié un kiosko
kiosk-is-on = E browser aki ta un kiosko.
kiosk-off = Kaba ku e kiosko
kiosk-start-title = Hasi bo entrada òf salida akinan
kiosk-start-lead = Drenta ku bo propio kuenta. Ora bo kaba, sali: nada di bo no ta keda riba e pantaya aki.
kiosk-begin = Drenta
kiosk-sign-up = Krea un kuenta
