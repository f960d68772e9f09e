# Registers.
desk-tab-mine = Ap tann ou
desk-tab-waiting = Ap tann yon moun
register-expected = Y ap tann jodi a
register-en-route = Sou wout
register-in-port = Nan pò a
register-outbound = Pare pou pati
register-overstay = Rete twòp
register-missing = Pa rive
register-history = Istwa
register-expected-about = Bato ki dwe rive jodi a, sou lè teritwa sa a.
register-en-route-about = Bato ki voye avi epi ki poko rive.
register-in-port-about = Bato ki la epi ki pa gen otorizasyon pou pati.
register-outbound-about = Bato ki gen otorizasyon pou pati epi ki toujou la.
register-overstay-about = Bato ki toujou la apre depa yo te deklare a. Yon jou ki kòmanse konte.
register-missing-about = Bato ki pa rive nan 48 èdtan apre lè yo.
register-history-about = Eskal ki fini: li pati, yo wè l yon lòt kote depi lè sa a, oswa avi a retire. Dènye yo anvan.
desk-over = { $days ->
    [one] { $days } jou anplis
   *[other] { $days } jou anplis
}
desk-outbounded = pati: li nan { $port }
desk-inferred = Pèsonn pa ekri ke li pati. Depi lè sa a li rive nan { $port }, kidonk pwogram nan fèmen eskal sa a.
desk-closed = Eskal li nan { $port } te toujou ouvè lè li rive isit la. Sa fèmen l.
desk-still-here = Li toujou la
desk-done-still-here = Eskal la ouvè ankò.
ledger-did-call-outbounded = Depa dedwi apati yon rive lòt kote
ledger-did-call-reopened = Depa dedwi anile: toujou la
ledger-did-notice-taken-in = Avi biwo a pran
