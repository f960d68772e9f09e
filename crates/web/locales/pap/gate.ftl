# needs a native reader
# Signing up, in and out; links in letters; the locked screen.
# gate-<reason>: what the accounts desk refuses (AccountsError::key).

gate-name = Bo nòmber
gate-email = Adrès di e-mail
gate-email-hint = Nos ta manda un e-mail einan pa ta sigur ku e ta di bo.
gate-password = Kontraseña
gate-new-password = Skohe un kontraseña
gate-new-password-hint = Por lo ménos 15 karákter. Un par di palabra ku bo por kòrda ta mihó; bo por usa espasio.
gate-go-on = Sigui

gate-sign-up-title = Traha un kuenta
gate-sign-up-lead = Pa kapitan. Ofisial i agente ta drenta riba invitashon di nan atministrashon.
gate-sign-up-button = Traha kuenta
gate-have-account = Bo tin un kuenta kaba?
gate-no-account = Bo no tin un kuenta ainda?

gate-sent-title = Wak bo e-mail
gate-sent-sign-up = Si un e-mail por yega na e adrès ku bo a duna, e ta na kaminda. Habri e link aden denter di tres dia pa sigui.
gate-sent-again-sign-up = Nada no a yega despues di un par di minüt? Wak den e mapa di spam, kontrolá e adrès i traha e kuenta atrobe.
gate-sent-forgot = Si e adrès ta di un kuenta, un e-mail ku un link ta na kaminda. E link ta bálido un ora.
gate-sent-again-forgot = Nada no a yega despues di un par di minüt? Wak den e mapa di spam, kontrolá e adrès i pidi atrobe.
gate-sent-mailbox = Habri e mailbox di e demostrashon aki

gate-confirm-title = Konfirmá bo adrès
gate-confirm-lead = Yena e kontraseña ku bo a skohe pa { $email }. Despues bo kuenta ta kla.
gate-confirm-password = E kontraseña ku bo a skohe
gate-confirm-button = Konfirmá i drenta

gate-sign-in-title = Drenta
gate-refused = Nos no konosé e adrès aki huntu ku e kontraseña aki. Kontrolá tur dos i purba atrobe.
gate-no-seat = E kuenta aki no tin ningun funshon mas. Puntra e atministradó di bo atministrashon.
gate-done-reset = Bo kontraseña nobo ta poné i tur aparato a sali. Drenta kuné.
gate-done-everywhere = Tur aparato a sali.
gate-done-again = E drentamentu a dura muchu òf e kódigo tabata robes muchu biaha. Kuminsá di nobo.

gate-code-title = Yena bo kódigo
gate-code = Kódigo di bo app di outentikashon
gate-code-hint = Seis sifra, por ehèmpel 123 456. Un kódigo di rekuperashon tambe ta bon.
gate-code-lost = Bo no tin bo telefòn?
gate-code-lost-text = Yena un di bo kódigonan di rekuperashon na su lugá; kada un ta traha un biaha so. Si bo no tin mas, puntra bo atministradó.

gate-seat-title = Komo kiko bo ke traha?
gate-seat-hint = Bo por kambi'é despues riba e página di bo kuenta.
gate-seat-error = Skohe komo kiko bo ke traha.

gate-forgot-title = Kontraseña lubidá
gate-forgot-lead = Yena bo adrès. Nos ta manda un e-mail ku un link pa pone un kontraseña nobo.
gate-forgot-button = Manda e e-mail
gate-reset-title = Pone un kontraseña nobo
gate-reset-lead = E ta konta mesora i tur aparato ta sali.
gate-reset-button = Pone kontraseña

gate-dead-title = E link aki no ta bálido mas
gate-dead-confirm = A us'é kaba, òf e tin mas ku tres dia, òf e kontraseña tabata robes muchu biaha. Si bo kuenta ta kla, drenta; si nò, traha e kuenta atrobe.
gate-dead-reset = A us'é kaba, òf e tin mas ku un ora. Pidi un e-mail nobo.
gate-dead-invitation = A us'é kaba, a retir'é, òf e tin mas ku shete dia. Si bo a asept'é, drenta; si nò, pidi bo atministradó un otro.
gate-dead-first = A us'é kaba, òf e tin mas ku un dia. Ora e programa ta start e ta imprimí un nobo, tanten no tin atministradó.

gate-invitation-title = Bo ta invitá
gate-invitation-lead = { $administration } ta invitá { $email } komo: { $seat }.
gate-invitation-known-hint = E kontraseña di e kuenta ku bo tin na e adrès aki. E funshon nobo ta bini aserka.
gate-invitation-button = Aseptá e invitashon

gate-first-title = Nombra e promé atministradó
gate-first-lead = E instalashon aki no tin atministradó ainda. Ken ku yena e formulario aki ta bira atministradó di e sekretariado regional, i ta invitá tur otro.
gate-first-button = Bira atministradó

gate-unlock-title = Bo pantaya ta será
gate-unlock-lead = Bo tabata afó un ratu, { $name }. Yena bo kontraseña pa sigui unda bo tabata.
gate-unlock-button = Habri
gate-unlock-other = Mihó sali

gate-email-empty = Yena un adrès di e-mail, por ehèmpel name@example.com.
gate-email-too-long = E adrès ta mas largu ku 254 karákter. Kontrol'é.
gate-email-form = Yena un adrès di e-mail ku un @ i un punto, por ehèmpel name@example.com.
gate-name-empty = Yena bo nòmber, manera bo koleganan òf e ofisialnan mester mir'é.
gate-name-too-long = E nòmber ta mas largu ku 120 karákter. Hasi'é mas kòrtiku.
gate-name-characters = E nòmber tin karákter ku no por mustra. Tek e atrobe.
gate-password-too-short = Usa por lo ménos 15 karákter; un par di palabra ku bo por kòrda ta mihó.
gate-password-too-long = Usa máksimo 128 karákter.
gate-password-repeated = E kontraseña ta ripití su mes. Skohe algu mas difísil pa rei.
gate-password-sequence = E kontraseña ta un seri di lèter, number òf tekla. Skohe algu mas difísil pa rei.
gate-password-own-name = E kontraseña tin bo nòmber òf adrès aden. Skohe algu mas difísil pa rei.
gate-password-common = E kontraseña aki ta un di esnan ku hende ta purba promé. Skohe algu mas difísil pa rei.
gate-wrong-password = E kontraseña no ta bon. Purba atrobe.
gate-wrong-code = E kódigo no ta bon, òf a us'é kaba. Warda e siguiente i yen'é.
gate-start-again = E kódigo tabata robes muchu biaha. Drenta atrobe.
gate-second-step-required = Bo atministrashon ta pidi e segundo paso, p'esei no por pag'é.
gate-second-person = Un otro atministradó mester aprobá e invitashon aki.
gate-seat-agency = Un ofisial mester tin un instansia; un agente no tin ningun.
gate-last-administrator = Esaki ta e último atministradó. Nombra un otro promé.
gate-seat-taken = E kuenta aki tin e funshon aki kaba.
gate-already-begun = Tin un atministradó kaba. Pidi e persona ei un invitashon.
