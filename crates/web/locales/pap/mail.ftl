# needs a native reader
# Letters. For each: -subject, -text (a line is a paragraph), and -link where it has a link.
# Values: name, administration, role, expires, at, device; vessel, port, reference, agency, way, serial.

mail-foot = Landfall, { $site }
mail-why = Bo ta haña e e-mail aki pasobra a duna e adrès aki einan. Ningun hende no ta lesa kontesta riba dje.

mail-confirm-email-subject = Konfirmá bo adrès
mail-confirm-email-text =
    Bon dia { $name },
    habri e link i yena e kontraseña ku bo a skohe. Despues bo kuenta ta kla. E link ta bálido tres dia.
    Si no ta abo a pidi un kuenta, no hasi nada: sin bo kontraseña no ta traha ningun kuenta.
mail-confirm-email-link = Konfirmá bo adrès

mail-address-known-subject = Bo tin un kuenta kaba
mail-address-known-text =
    Un hende, podisé abo, tabata ke traha un kuenta ku e adrès aki. E tin un kaba, i nada no a kambia.
    Drenta kuné. Si bo a lubidá e kontraseña, e página di drenta ta yuda bo.
mail-address-known-link = Drenta

mail-reset-password-subject = Pone un kontraseña nobo
mail-reset-password-text =
    Habri e link pa pone un kontraseña nobo. E ta bálido un ora i ta traha un biaha so.
    Si no ta abo a pidi, no hasi nada: bo kontraseña ta keda manera e ta.
mail-reset-password-link = Pone un kontraseña nobo

mail-password-changed-subject = Bo kontraseña a kambia
mail-password-changed-text =
    E kontraseña di bo kuenta a kambia, i otro aparatonan a sali.
    Si no tabata abo, pone un nobo mesora, i bisa bo atministradó si bo tin un.
mail-password-changed-link = Pone un kontraseña nobo

mail-invitation-subject = { $administration } ta invitá bo
mail-invitation-text =
    { $administration } ta invitá bo pa traha ku Landfall komo: { $role }.
    Habri e link pa aseptá. E ta bálido te { $expires } i ta traha un biaha so.
mail-invitation-link = Aseptá e invitashon

mail-new-sign-in-subject = Un aparato nobo a drenta
mail-new-sign-in-text =
    A usa bo kuenta pa drenta dia { $at }, riba un aparato ku no a usa promé: { $device }.
    Si tabata abo, no mester hasi nada. Si nò, saka e aparato ei i kambia bo kontraseña.
mail-new-sign-in-link = Wak bo aparatonan

mail-many-failures-subject = Hopi purba di drenta sin éksito
mail-many-failures-text =
    Un hende a purba hopi biaha di drenta den bo kuenta ku un kontraseña robes. Ningun hende no a drenta.
    Si tabata abo i bo a lubidá e kontraseña, pone un nobo. Si nò, no mester hasi nada; un segundo paso ta hasi bo kuenta mas sigur.
mail-many-failures-link = Pone un kontraseña nobo

mail-second-step-changed-subject = E segundo paso a kambia
mail-second-step-changed-text =
    A pone, remplasá òf paga e segundo paso di bo kuenta.
    Si no tabata abo, kambia bo kontraseña mesora, i bisa bo atministradó si bo tin un.
mail-second-step-changed-link = Wak e segundo paso

mail-recovery-code-used-subject = A usa un kódigo di rekuperashon
mail-recovery-code-used-text =
    A usa un di bo kódigonan di rekuperashon pa drenta. E no ta traha un biaha mas.
    Si no tabata abo, kambia bo kontraseña mesora. Si a sobra poko kódigo, traha nobo.
mail-recovery-code-used-link = Wak bo kódigonan di rekuperashon

mail-call-received-subject = { $vessel }: aviso pa { $port } risibí
mail-call-received-text =
    Nos a risibí bo aviso pa { $vessel } na { $port }. Su referensia ta { $reference }.
    E ofisialnan ta wak e awor. Bo ta haña un e-mail ora nan puntra algu, i ora e klarashon ta einan.
mail-call-received-link = Wak kon e ta

mail-call-withdrawn-subject = { $vessel }: aviso pa { $port } retirá
mail-call-withdrawn-text =
    E aviso { $reference } pa { $vessel } na { $port } ta retirá. E ofisialnan no ta spera bo einan mas.
mail-call-withdrawn-link = Wak e eskala

mail-call-queried-subject = { $vessel }: un pregunta di { $port }
mail-call-queried-text =
    { $agency } na { $port } ta puntra bo algu tokante { $vessel }, referensia { $reference }.
    Kontestá lihé: e klarashon ta warda riba dje.
mail-call-queried-link = Lesa i kontestá

mail-call-held-subject = { $vessel }: ofisial ke wak un biaha mas na { $port }
mail-call-held-text =
    { $agency } na { $port } no a klaria { $vessel } ainda, referensia { $reference }: ofisial lo subi na bordo òf wak un biaha mas.
    Habri e eskala pa lesa pakiko, i kiko pa hasi.
mail-call-held-link = Wak e eskala

mail-call-refused-subject = { $vessel }: klarashon nengá na { $port }
mail-call-refused-text =
    { $agency } na { $port } a nenga di klaria { $vessel }, referensia { $reference }.
    Habri e eskala pa lesa pakiko, i kiko pa hasi.
mail-call-refused-link = Wak e eskala

mail-call-message-subject = { $vessel }: un mensahe di { $port }
mail-call-message-text =
    Un ofisial na { $port } a skibi bo tokante { $vessel }, referensia { $reference }.
mail-call-message-link = Lesa i kontestá

mail-certificate-issued-subject = { $vessel }: klariá na { $port }
mail-certificate-issued-text =
    { $vessel } ta klariá na { $port }, referensia { $reference }. E sertifikado ta { $serial }.
    Imprimi'é òf ward'é riba bo telefòn: e siguiente isla ta verifik'é ku su kódigo.
mail-certificate-issued-link = Habri e sertifikado

mail-certificate-revoked-subject = { $vessel }: klarashon na { $port } revoká
mail-certificate-revoked-text =
    E sertifikado pa { $vessel } na { $port }, referensia { $reference }, no ta konta mas. No us'é.
    Habri e eskala pa lesa pakiko. Podisé tin un sertifikado mas nobo einan kaba.
mail-certificate-revoked-link = Wak e eskala

mailbox-title = Mailbox di e demostrashon aki
mailbox-lead = E-mail ta keda wardá akinan na lugá di mandá. Tur hende ku ta purba e demostrashon por lesa nan tur.
mailbox-subject = Tópiko
mailbox-to = Pa
mailbox-to-whom = Pa { $email }
mailbox-sent = Mandá
mailbox-empty = Ainda no tin e-mail. Ta dura un ratu promé ku un yega.
mailbox-again = Wak atrobe

mail-account-closed-subject = Bo kuenta ta será
mail-account-closed-text =
    Bo kuenta a ser será manera bo a pidi, i loke tabata menshoná bo aden ta kitá. Avisonan ku bo a manda ta keda serka e atministrashonnan ku bo a manda nan na dje.
    Si no tabata abo, bisa e atministrashon na kua bo a manda bo último aviso: e kuenta mes no por bini bèk.
