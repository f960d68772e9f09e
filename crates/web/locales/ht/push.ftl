# needs a native reader
# Messages to browsers, and the page where they are turned on.

push-title = Mesaj sou aparèy ou yo
push-row-text = Sa yo di ou touswit, kote ou vle
push-lead = Lè yo resevwa yon avi ou, lè gen yon kesyon, lè yo deside oswa yo anile, yon mesaj ka parèt touswit sou aparèy sa a, menm lè sit sa a fèmen. Lèt yo kontinye vini.
push-holds = Yon mesaj gen referans eskal la ak kèk mo, san non. Li pase nan sèvis konpayi ki fè navigatè ou a, fèmen pou se navigatè ou sèlman ki ka li l.
push-here = Aparèy sa a
push-no-script = Pou limen sa, fòk gen script, navigatè ou pa kouri yo isit la. Lèt yo di ou menm bagay la.
push-say-off = Mesaj yo etenn sou aparèy sa a.
push-say-on = Mesaj yo limen: yo rive sou aparèy sa a.
push-say-denied = Navigatè ou pa pèmèt mesaj sit sa a. Pèmèt yo nan reglaj navigatè a pou sit sa a, epi louvri paj sa a ankò.
push-say-dismissed = Anyen pa limen: navigatè ou pa t jwenn pèmisyon pou montre mesaj. Peze bouton an ankò epi pèmèt yo.
push-say-unsupported = Navigatè sa a pa ka montre mesaj sit yo. Lèt yo di ou menm bagay la.
push-say-failed = Navigatè ou pa t ka jwenn sèvis mesaj li. Eseye ankò kote ki gen koneksyon.
push-turn-on = Avèti m sou aparèy sa a
push-devices = Aparèy ki resevwa mesaj
push-since = Limen
push-last = Dènye mesaj
push-never = Poko genyen
push-test = Voye yon tès
push-turn-off = Etenn
push-done-on = Apati kounye a mesaj ap rive sou aparèy sa a.
push-done-off = Aparèy sa a pa resevwa mesaj ankò.
push-done-test = Yon mesaj tès nan wout. Si li pa rive nan yon minit, gade si aparèy ou montre mesaj navigatè sa a.
push-refused-form = Sa navigatè ou bay la se pa yon adrès pou voye mesaj. Rechaje paj la epi eseye ankò.
push-refused-host = Sèvis mesaj navigatè ou a se pa youn sit sa a voye ba li. Lèt yo di ou menm bagay la.
push-taken = Adrès aparèy sa a se pou yon lòt kont. Etenn mesaj yo nan reglaj navigatè a pou sit sa a, epi limen yo ankò.
push-too-many = Omaksimòm { $count } aparèy ka resevwa mesaj. Etenn youn anvan.

push-open = Louvri l.
push-news-call-received = Resevwa.
push-news-call-withdrawn = Retire.
push-news-call-queried = Yon kesyon pou ou.
push-news-call-held = Ofisye yo vle gade ankò.
push-news-call-refused = Refize.
push-news-call-message = Yon mesaj pou ou.
push-news-certificate-issued = Otorize.
push-news-certificate-revoked = Klirans anile.
push-news-test = Mesaj rive sou aparèy sa a.
