# needs a native reader
# Letters. For each: -subject, -text (a line is a paragraph), and -link where it has a link.
# Values: name, administration, role, expires, at, device; vessel, port, reference, agency, way, serial.

mail-foot = Landfall, { $site }
mail-why = Ou resevwa imel sa a paske yo te bay adrès sa a la. Pèsonn pa li repons sou li.

mail-confirm-email-subject = Konfime adrès ou
mail-confirm-email-text =
    Bonjou { $name },
    louvri lyen an epi ekri modpas ou te chwazi a. Apre sa kont ou pare. Lyen an bon pou twa jou.
    Si se pa ou ki te mande yon kont, pa fè anyen: san modpas ou pa gen kont ki kreye.
mail-confirm-email-link = Konfime adrès ou

mail-address-known-subject = Ou gen yon kont deja
mail-address-known-text =
    Yon moun, petèt ou menm, te vle kreye yon kont ak adrès sa a. Li gen youn deja, e anyen pa chanje.
    Konekte avè l. Si ou bliye modpas la, paj koneksyon an ap ede w.
mail-address-known-link = Konekte

mail-reset-password-subject = Mete yon nouvo modpas
mail-reset-password-text =
    Louvri lyen an pou mete yon nouvo modpas. Li bon pou inèdtan e li sèvi yon sèl fwa.
    Si se pa ou ki te mande l, pa fè anyen: modpas ou rete jan l ye a.
mail-reset-password-link = Mete yon nouvo modpas

mail-password-changed-subject = Modpas ou chanje
mail-password-changed-text =
    Modpas kont ou a chanje, e lòt aparèy yo dekonekte.
    Si se pa t ou, mete yon nouvo touswit, epi di administratè ou a sa si ou gen youn.
mail-password-changed-link = Mete yon nouvo modpas

mail-invitation-subject = { $administration } envite w
mail-invitation-text =
    { $administration } envite w pou travay ak Landfall kòm: { $role }.
    Louvri lyen an pou aksepte. Li bon jiska { $expires } e li sèvi yon sèl fwa.
mail-invitation-link = Aksepte envitasyon an

mail-new-sign-in-subject = Yon nouvo aparèy konekte
mail-new-sign-in-text =
    Yo konekte ak kont ou { $at }, sou yon aparèy ki pa t janm sèvi anvan: { $device }.
    Si se te ou, pa gen anyen pou fè. Sinon, dekonekte aparèy sa a epi chanje modpas ou.
mail-new-sign-in-link = Gade aparèy ou yo

mail-many-failures-subject = Anpil koneksyon ki pa pase
mail-many-failures-text =
    Yon moun eseye anpil fwa konekte sou kont ou ak yon modpas ki pa bon. Pèsonn pa antre.
    Si se te ou e ou bliye modpas la, mete yon nouvo. Sinon, pa gen anyen pou fè; yon dezyèm etap rann kont ou pi sekirize.
mail-many-failures-link = Mete yon nouvo modpas

mail-second-step-changed-subject = Dezyèm etap la chanje
mail-second-step-changed-text =
    Yo mete, ranplase oswa etenn dezyèm etap kont ou a.
    Si se pa t ou, chanje modpas ou touswit, epi di administratè ou a sa si ou gen youn.
mail-second-step-changed-link = Gade dezyèm etap la

mail-recovery-code-used-subject = Yon kòd sekou sèvi
mail-recovery-code-used-text =
    Youn nan kòd sekou ou yo sèvi pou konekte. Li p ap mache ankò.
    Si se pa t ou, chanje modpas ou touswit. Si pa rete anpil kòd, fè nouvo.
mail-recovery-code-used-link = Gade kòd sekou ou yo

mail-call-received-subject = { $vessel }: avi pou { $port } resevwa
mail-call-received-text =
    Nou resevwa avi ou pou { $vessel } nan { $port }. Referans li se { $reference }.
    Ofisye yo ap gade l kounye a. W ap resevwa yon imel lè yo mande yon bagay, ak lè klirans lan pare.
mail-call-received-link = Gade kote l ye

mail-call-withdrawn-subject = { $vessel }: avi pou { $port } retire
mail-call-withdrawn-text =
    Avi { $reference } pou { $vessel } nan { $port } retire. Ofisye yo pa tann ou la ankò.
mail-call-withdrawn-link = Gade eskal la

mail-call-queried-subject = { $vessel }: yon kesyon soti { $port }
mail-call-queried-text =
    { $agency } nan { $port } mande w yon bagay sou { $vessel }, referans { $reference }.
    Reponn vit: klirans lan ap tann li.
mail-call-queried-link = Li epi reponn

mail-call-held-subject = { $vessel }: ofisye yo vle gade ankò nan { $port }
mail-call-held-text =
    { $agency } nan { $port } poko otorize { $vessel }, referans { $reference }: ofisye yo ap monte abò oswa gade ankò.
    Louvri eskal la pou w li poukisa, ak kisa pou fè.
mail-call-held-link = Gade eskal la

mail-call-refused-subject = { $vessel }: klirans refize nan { $port }
mail-call-refused-text =
    { $agency } nan { $port } refize otorize { $vessel }, referans { $reference }.
    Louvri eskal la pou w li poukisa, ak kisa pou fè.
mail-call-refused-link = Gade eskal la

mail-call-message-subject = { $vessel }: yon mesaj soti { $port }
mail-call-message-text =
    Yon ofisye nan { $port } ekri w sou { $vessel }, referans { $reference }.
mail-call-message-link = Li epi reponn

mail-certificate-issued-subject = { $vessel }: otorize nan { $port }
mail-certificate-issued-text =
    { $vessel } otorize nan { $port }, referans { $reference }. Sètifika a se { $serial }.
    Enprime l oswa kenbe l sou telefòn ou: pwochen zile a verifye l ak kòd li.
mail-certificate-issued-link = Louvri sètifika a

mail-certificate-revoked-subject = { $vessel }: klirans nan { $port } anile
mail-certificate-revoked-text =
    Sètifika pou { $vessel } nan { $port }, referans { $reference }, pa valab ankò. Pa sèvi avè l.
    Louvri eskal la pou w li poukisa. Petèt gen yon sètifika ki pi nouvo la deja.
mail-certificate-revoked-link = Gade eskal la

mailbox-title = Bwat imel demonstrasyon sa a
mailbox-lead = Imel yo rete isit la olye yo ale. Tout moun ki eseye demonstrasyon an ka li yo tout.
mailbox-subject = Sijè
mailbox-to = Pou
mailbox-to-whom = Pou { $email }
mailbox-sent = Voye
mailbox-empty = Poko gen imel. Sa pran yon ti moman anvan youn rive.
mailbox-again = Gade ankò

mail-account-closed-subject = Kont ou fèmen
mail-account-closed-text =
    Kont ou fèmen jan ou te mande a, e sa ki te nonmen ou ladan l efase. Avi ou te voye yo rete nan administrasyon ou te voye yo ba yo.
    Si se pa ou menm, di sa bay administrasyon ou te voye dènye avi ou: kont lan li menm pa ka tounen.
