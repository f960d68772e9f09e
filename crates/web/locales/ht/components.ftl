# Words the components say themselves; gallery-* belong to the samples of /components.
# Needs a native reader.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

problem-title = Gen yon bagay pou korije
problem-prefix = Erè:

field-optional = (si ou vle)

password-show = Montre
password-hide = Kache

field-day = Jou
field-month = Mwa
field-year = Ane

warning-prefix = Avètisman

why-summary = poukisa
why-source = Sous
why-date = Dènye verifikasyon
why-confidence = Ki jan sa si
why-confidence-official = ofisyèl
why-confidence-reported = rapòte
why-confidence-inferred = dedwi

banner-success = Fini
banner-news = Pou w konnen

summary-not-answered = Pa reponn
summary-change = Chanje

pager-label = Paj yo
pager-previous = Paj anvan
pager-next = Paj apre

print = Enprime

rail-ahead = (devan)
rail-here = (nan pò)
rail-done = (kite)

gallery-title = Konpozan yo
gallery-desk-title = Konpozan biwo a
gallery-intro = Chak moso yon paj, desine ak menm makwo ak paj yo.
gallery-saved = Bato ou a anrejistre.
gallery-vessel-name = Non bato a
gallery-vessel-name-hint = Jan l ye nan papye li yo
gallery-vessel-name-error = Ekri non bato a, jan l ye nan papye li yo.
gallery-length = Longè total
gallery-expiry = Ki lè paspò Anna a ekspire?
gallery-expiry-hint = Pa egzanp 24 11 2029
gallery-expiry-error = Ekri dat paspò Anna a ekspire, pa egzanp 24 11 2029.
gallery-arrival-time = Lè rive, nan lè pò a
gallery-port = Pò antre
gallery-port-blank = Chwazi yon pò
gallery-animals = Èske gen bèt abò?
gallery-yes = Wi
gallery-no = Non
gallery-animals-hint = Bèt kay tou
gallery-stores = Kisa ou pote?
gallery-spirits = Bweson fò
gallery-weapons = Zam
gallery-remarks = Remak
gallery-papers = Yon foto papye yo
gallery-password = Modpas
gallery-continue = Anrejistre epi kontinye
gallery-later = Fini pita
gallery-refuse = Refize
gallery-done = fini
gallery-started = kòmanse
gallery-cannot = poko ankò
gallery-cleared = otorize
gallery-waiting = ap tann
gallery-held = kenbe
gallery-look = gade
gallery-notice-rule = Voye avi a anvan ou rive.
gallery-notice = Avi
gallery-fees = Frè
gallery-warning = Yo ka bay yon bato ki rive san avi yon amann.
gallery-office-point = Biwo a fèmen a 18:00.
gallery-office-text = Rive pita ajoute lè siplemantè.
gallery-empty = Poko gen vwayaj.
gallery-plan = Planifye yon vwayaj
gallery-received = Avi ou a nan ladwann.
gallery-expected = N ap tann
gallery-in-port = Nan pò
gallery-arrives = Rive
gallery-vessel = Bato
gallery-from-next = Soti → apre
gallery-people = Moun
gallery-why-here = Poukisa l isit la
gallery-short-passport = paspò mwens pase sis mwa
gallery-customs-cleared = Ladwann: otorize
gallery-immigration-waiting = Imigrasyon: mande kapitèn nan
gallery-health-held = Sante: kenbe
gallery-find = Chèche
gallery-show = Montre
gallery-decide = Deside
gallery-needs-you = Bezwen ou
gallery-last = Depi dènye otorizasyon an
gallery-clear = Otorize
gallery-ask = Mande kapitèn nan
