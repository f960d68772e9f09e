# Words the components say themselves; gallery-* belong to the samples of /components.
# Needs a native reader.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

problem-title = Tin algu pa korigí
problem-prefix = Fout:

field-optional = (opshonal)

password-show = Mustra
password-hide = Skonde

field-day = Dia
field-month = Luna
field-year = Aña

warning-prefix = Atvertensia

why-summary = pakiko
why-source = Fuente
why-date = Último kontrol
why-confidence = Kon sigur
why-confidence-official = ofisial
why-confidence-reported = segun informe
why-confidence-inferred = dedusí

banner-success = Kla
banner-news = Pa sa

summary-not-answered = No kontestá
summary-change = Kambia

pager-label = Páginanan
pager-previous = Página anterior
pager-next = Siguiente página

print = Imprimí

rail-ahead = (dilanti)
rail-here = (den haf)
rail-done = (a sali)

gallery-title = Komponentenan
gallery-desk-title = Komponentenan di e lèssenar
gallery-intro = Tur pida di un página, pintá ku e mesun makronan ku e páginanan.
gallery-saved = Bo barku ta wardá.
gallery-vessel-name = Nòmber di e barku
gallery-vessel-name-hint = Manera den su papelnan
gallery-vessel-name-error = Yena e nòmber di e barku, manera den su papelnan.
gallery-length = Largura total
gallery-expiry = Ki dia e paspòrt di Anna ta vense?
gallery-expiry-hint = Por ehèmpel 24 11 2029
gallery-expiry-error = Yena e fecha ku e paspòrt di Anna ta vense, por ehèmpel 24 11 2029.
gallery-arrival-time = Ora di yegada, den e ora di e haf
gallery-port = Haf di entrada
gallery-port-blank = Skohe un haf
gallery-animals = Tin bestia na bordo?
gallery-yes = Si
gallery-no = Nò
gallery-animals-hint = Bestia di kas tambe
gallery-stores = Kiko bo ta hiba?
gallery-spirits = Bibida fuerte
gallery-weapons = Arma
gallery-remarks = Opservashon
gallery-papers = Un potrèt di e papelnan
gallery-password = Kontraseña
gallery-continue = Warda i sigui
gallery-later = Kaba despues
gallery-refuse = Nenga
gallery-done = kla
gallery-started = kuminsá
gallery-cannot = ainda no
gallery-cleared = klariá
gallery-waiting = ta warda
gallery-held = detené
gallery-look = mira
gallery-notice-rule = Manda e aviso promé ku bo yega.
gallery-notice = Aviso
gallery-fees = Tarifa
gallery-warning = Un barku ku yega sin aviso por haña but.
gallery-office-point = E ofisina ta sera pa 18:00.
gallery-office-text = Yega mas lat ta agregá ora èkstra.
gallery-empty = Ainda no tin biahe.
gallery-plan = Plania un biahe
gallery-received = Bo aviso ta serka duana.
gallery-expected = Sperá
gallery-in-port = Den haf
gallery-arrives = Ta yega
gallery-vessel = Barku
gallery-from-next = Di → siguiente
gallery-people = Persona
gallery-why-here = Pakiko e ta aki
gallery-short-passport = paspòrt ménos ku seis luna
gallery-customs-cleared = Duana: klariá
gallery-immigration-waiting = Imigrashon: a puntra e kapitan
gallery-health-held = Salubridat: detené
gallery-find = Buska
gallery-show = Mustra
gallery-decide = Disidí
gallery-needs-you = Mester di bo
gallery-last = For di e último klarashon
gallery-clear = Klaria
gallery-ask = Puntra e kapitan
