# needs a native reader
# Signing up, in and out; links in letters; the locked screen.
# gate-<reason>: what the accounts desk refuses (AccountsError::key).

gate-name = Non ou
gate-email = Adrès imel
gate-email-hint = N ap voye yon imel ladan l pou nou sèten se pa ou.
gate-password = Modpas
gate-new-password = Chwazi yon modpas
gate-new-password-hint = Omwen 15 karaktè. Kèk mo ou ka sonje se pi bon an; ou ka mete espas.
gate-go-on = Kontinye

gate-sign-up-title = Kreye yon kont
gate-sign-up-lead = Pou kapitèn. Ofisye ak ajan vini ak envitasyon administrasyon yo.
gate-sign-up-button = Kreye kont
gate-have-account = Ou gen yon kont deja?
gate-no-account = Ou poko gen kont?

gate-sent-title = Gade imel ou
gate-sent-sign-up = Si yon imel ka rive nan adrès ou bay la, li nan wout. Louvri lyen ki ladan l lan nan twa jou pou w kontinye.
gate-sent-again-sign-up = Anyen pa rive apre kèk minit? Gade kote imel endezirab yo ale, verifye adrès la, epi kreye kont lan ankò.
gate-sent-forgot = Si adrès la se pou yon kont, yon imel ak yon lyen nan wout. Lyen an bon pou inèdtan.
gate-sent-again-forgot = Anyen pa rive apre kèk minit? Gade kote imel endezirab yo ale, verifye adrès la, epi mande ankò.
gate-sent-mailbox = Louvri bwat imel demonstrasyon sa a

gate-confirm-title = Konfime adrès ou
gate-confirm-lead = Ekri modpas ou te chwazi pou { $email }. Apre sa kont ou pare.
gate-confirm-password = Modpas ou te chwazi a
gate-confirm-button = Konfime epi konekte

gate-sign-in-title = Konekte
gate-refused = Nou pa konnen adrès sa a ansanm ak modpas sa a. Verifye toulede epi eseye ankò.
gate-no-seat = Kont sa a pa gen wòl ankò. Mande administratè administrasyon ou an.
gate-done-reset = Nouvo modpas ou an sèvi kounye a, e tout aparèy dekonekte. Konekte avè l.
gate-done-everywhere = Tout aparèy dekonekte.
gate-done-again = Koneksyon an pran twòp tan oswa kòd la te pa bon twòp fwa. Rekòmanse.

gate-code-title = Ekri kòd ou
gate-code = Kòd ki nan aplikasyon otantifikasyon ou a
gate-code-hint = Sis chif, pa egzanp 123 456. Yon kòd sekou bon tou.
gate-code-lost = Ou pa gen telefòn ou?
gate-code-lost-text = Ekri youn nan kòd sekou ou yo pito; chak sèvi yon sèl fwa. Si ou pa gen ankò, mande administratè ou a.

gate-seat-title = Kòm kisa ou vle travay?
gate-seat-hint = Ou ka chanje l pita nan paj kont ou.
gate-seat-error = Chwazi kòm kisa ou vle travay.

gate-forgot-title = Modpas bliye
gate-forgot-lead = Ekri adrès ou. N ap voye yon imel ak yon lyen pou mete yon nouvo modpas.
gate-forgot-button = Voye imel la
gate-reset-title = Mete yon nouvo modpas
gate-reset-lead = Li konte touswit, e tout aparèy dekonekte.
gate-reset-button = Mete modpas la

gate-dead-title = Lyen sa a pa valab ankò
gate-dead-confirm = Yo sèvi avè l deja, oswa li gen plis pase twa jou, oswa modpas la te pa bon twòp fwa. Si kont ou pare, konekte; sinon, kreye kont lan ankò.
gate-dead-reset = Yo sèvi avè l deja, oswa li gen plis pase inèdtan. Mande yon nouvo imel.
gate-dead-invitation = Yo sèvi avè l deja, yo retire l, oswa li gen plis pase sèt jou. Si ou te aksepte l, konekte; sinon, mande administratè ou a yon lòt.
gate-dead-first = Yo sèvi avè l deja, oswa li gen plis pase yon jou. Pwogram nan montre yon nouvo lè li demare, toutotan pa gen administratè.

gate-invitation-title = Yo envite w
gate-invitation-lead = { $administration } envite { $email } kòm: { $seat }.
gate-invitation-known-hint = Modpas kont ou gen nan adrès sa a. Nouvo wòl la ajoute sou li.
gate-invitation-button = Aksepte envitasyon an

gate-first-title = Nonmen premye administratè a
gate-first-lead = Enstalasyon sa a poko gen administratè. Moun ki ranpli fòm sa a vin administratè sekretarya rejyonal la, epi li envite tout lòt yo.
gate-first-button = Vin administratè

gate-unlock-title = Ekran ou bloke
gate-unlock-lead = Ou te absan yon ti moman, { $name }. Ekri modpas ou pou w kontinye kote ou te ye a.
gate-unlock-button = Debloke
gate-unlock-other = Dekonekte pito

gate-email-empty = Ekri yon adrès imel, pa egzanp name@example.com.
gate-email-too-long = Adrès la gen plis pase 254 karaktè. Verifye l.
gate-email-form = Ekri yon adrès imel ak yon @ ak yon pwen, pa egzanp name@example.com.
gate-name-empty = Ekri non ou, jan kòlèg ou yo oswa ofisye yo dwe wè l.
gate-name-too-long = Non an gen plis pase 120 karaktè. Rakousi l.
gate-name-characters = Non an gen karaktè nou pa ka montre. Tape l ankò.
gate-password-too-short = Sèvi ak omwen 15 karaktè; kèk mo ou ka sonje se pi bon an.
gate-password-too-long = Sèvi ak 128 karaktè pou pi plis.
gate-password-repeated = Modpas la repete tèt li. Chwazi yon bagay ki pi difisil pou devine.
gate-password-sequence = Modpas la se yon seri lèt, chif oswa touch youn dèyè lòt. Chwazi yon bagay ki pi difisil pou devine.
gate-password-own-name = Modpas la gen non ou oswa adrès ou ladan l. Chwazi yon bagay ki pi difisil pou devine.
gate-password-common = Modpas la se youn nan sa moun eseye anvan yo. Chwazi yon bagay ki pi difisil pou devine.
gate-wrong-password = Modpas la pa bon. Eseye ankò.
gate-wrong-code = Kòd la pa bon, oswa li sèvi deja. Tann sa ki vini apre a epi ekri l.
gate-start-again = Kòd la te pa bon twòp fwa. Konekte ankò.
gate-second-step-required = Administrasyon ou an mande dezyèm etap la, kidonk ou pa ka etenn li.
gate-second-person = Fòk yon lòt administratè apwouve envitasyon sa a.
gate-seat-agency = Yon ofisye bezwen yon sèvis; yon ajan pa gen youn.
gate-last-administrator = Se dènye administratè a. Nonmen yon lòt anvan.
gate-seat-taken = Kont sa a gen wòl sa a deja.
gate-already-begun = Gen yon administratè deja. Mande l yon envitasyon.
