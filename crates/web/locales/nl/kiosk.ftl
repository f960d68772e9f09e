# Kiosk: een browser die velen gebruiken.

kiosk-strip = Gedeeld scherm
kiosk-strip-text = Log uit als u weggaat. Na { $minutes } minuten zonder gebruik wordt u uitgelogd.
kiosk-soon = U wordt over { $seconds } seconden uitgelogd, en wat niet verstuurd is gaat verloren.
kiosk-stay = Ingelogd blijven
kiosk-title = Gedeeld scherm
kiosk-lead = Maak van deze browser een kiosk, voor een jachthaven of kantoor. Wie hier inlogt wordt na twee minuten zonder gebruik uitgelogd; er blijft niets achter; geen link leidt naar een andere site.
kiosk-signs-out = U wordt uitgelogd als het begint. Om het te beëindigen logt u hier in en opent u deze pagina opnieuw.
kiosk-on = Maak er een kiosk van
kiosk-is-on = Deze browser is een kiosk.
kiosk-off = Kiosk beëindigen
kiosk-start-title = Klaar hier in of uit
kiosk-start-lead = Log in met uw eigen account. Log uit als u klaar bent: er blijft niets van u op dit scherm.
kiosk-begin = Inloggen
kiosk-sign-up = Account maken
