# needs a native reader
# Done pa w: kiyès ki gade, sa ki kenbe, kopye, efase, fèmen.

data-title = Done ou yo
data-row-text = Kiyès ki gade, yon kopi, efase

data-looks-title = Kiyès ki gade
data-looks-lead = Chak fwa yon sèvis louvri sa ou te voye a, sa ekri. Isit la ou wè ki sèvis e pou ki sa, pa non ajan an. Yon lekti parèt { $hours } èdtan apre.
data-looks-alike = Okenn zile pa mande plis tan pase sa.
data-looks-apart = Kote lwa yon zile di sa, yon lekti parèt pita, oswa li pa parèt pou kèk rezon: { $islands }.
data-looks-since = Lekti yo kenbe konsa depi { $date }. Sa ki te anvan yo pa ka parèt isit la.
data-looks-none = Pèsonn pa gade, dapre sa nou ka di kounye a.
data-looks-more = Dènye { $count } yo parèt. Yon kopi done ou yo gen dènye 1 000 yo.
data-look-when = Kilè
data-look-who = Sèvis
data-look-what = Ki sa
data-look-why = Pou ki sa
data-look-whole = Administrasyon an
data-look-call = Avi ou { $reference }
data-look-certificate = Yon sètifika ou
data-look-attachment = Yon fichye ou te voye
data-look-photograph = Foto bato ou
data-look-other = Yon dosye ou

data-keep-title = Sa ki kenbe, e jis kilè
data-keep-what = Ki sa
data-keep-until = Jis
data-keep-why = Poukisa
data-keep-lists = Lis ou yo: moun, bato, byen
data-keep-removed = Sa ou te retire nan yon lis
data-keep-guests = Lyen envite yo ak non yo
data-keep-drafts = Plan ou pa janm voye
data-keep-calls = Avi ou te voye, desizyon ak mesaj
data-keep-certificates = Sètifika yo
data-keep-attachments = Fichye voye ak repons
data-keep-letters = Lèt pou ou, yon fwa yo voye
data-keep-sessions = Sou ki aparèy ou te konekte
data-keep-told = Kiyès nan navigatè ou yo ki resevwa mesaj
data-keep-ledger = Kiyès ki fè e li ki sa
data-until-deleted = ou efase li
data-until-removed = { $days } jou apre
data-until-ended = { $days } jou apre fen an
data-until-changed = { $days } jou apre dènye chanjman an
data-until-sent = { $days } jou apre
data-until-law = lwa zile a pèmèt li; administrasyon li deside
data-until-never = toujou; pa gen non ladan l
data-why-lists = Pou ou ranpli yo yon sèl fwa.
data-why-removed = Pou yon erè ka repare.
data-why-guests = Lyen yo pa sèvi ankò.
data-why-drafts = Pou ou jwenn yon plan ankò lòt sezon an.
data-why-calls = Se dosye administrasyon an sou arive ak depa ou.
data-why-certificates = Pwochen zile a dwe ka verifye yo.
data-why-attachments = Yo fè pati avi yo reponn lan.
data-why-letters = Pou yon lèt ki pa pase ka voye ankò.
data-why-sessions = Pou yo ka gade yon koneksyon dwòl.
data-why-told = Pou yon mesaj jwenn yo. Li fini tou lè ou dekonekte la.
data-why-ledger = Li pwouve anyen pa t chanje oswa li an sekrè.

data-correct-title = Korije yo
data-correct-lead = Ou menm chanje lis ou yo ak plan ou yo. Sa ou te voye a chanje lè ou chanje vwayaj la epi voye l ankò; sèvis yo wè toulède vèsyon yo.
data-correct-goods = Zam, bèt ak pwovizyon
data-more-title = Kopye, efase, fèmen
data-done-deleted = Sa ou te chwazi a efase.
data-done-closed = Kont ou fèmen. Yon lèt nan adrès ou di sa.

data-export-title = Pran yon kopi done ou yo
data-export-lead = Ou resevwa pwofil ou, lis ou yo, gwoup envite ou yo, chak plan, chak avi ou te voye ak desizyon, mesaj ak sètifika li, ak kiyès ki gade.
data-export-form = Kisa ou vle kopye
data-export-zip = Done yo ak fichye yo
data-export-zip-hint = Yon ZIP ki gen data.json, fichye eskal ou yo ak foto bato ou yo.
data-export-json = Done yo sèlman
data-export-json-hint = Yon fichye (JSON).
data-export-care = Li nonmen tout moun ki te navige avè w. Kenbe l kote okenn lòt moun pa li l.
data-export-button = Pran kopi a

data-delete-title = Efase lis ak plan
data-delete-lead = Sa ou chwazi a efase touswit e li pa ka tounen. Yon avi ou te voye kenbe sa li te di.
data-delete-what = Ki sa ou vle efase?
data-delete-people = Moun, dokiman yo ak gwoup envite
data-delete-vessels = Bato, ak foto yo
data-delete-belongings = Zam, bèt ak pwovizyon
data-delete-drafts = Plan ou pa janm voye
data-delete-none = Chwazi sa ou vle efase.
data-delete-button = Efase pou tout tan

data-close-title = Fèmen kont ou
data-close-goes = Sa ale: non ou, adrès ou ak modpas ou, lis ou yo, plan ou yo, foto bato ou yo, adrès kalandriye ou ak kle pou pwogram yo. Tout aparèy ou yo dekonekte. Ou pa ka tounen dèyè.
data-close-stays = Sa rete: avi ou te voye yo, ak moun ki sou yo, desizyon, mesaj, fichye ak sètifika yo. Se dosye administrasyon ou te voye yo ba yo, jiskaske lwa a kite yo ale. Rejis la rete tou; pa gen non ladan l.
data-close-under-way = Gen yon eskal k ap fèt: { $references }. Fèmen kont ou lè li fini, oswa retire avi a anvan.
data-close-seat = Kont sa a travay pou yon administrasyon tou. Mande administratè li fini wòl sa a anvan.
data-close-button = Fèmen kont lan pou tout tan
