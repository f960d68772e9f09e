# needs a native reader
# Parties of charter guests: the agent's pages, the guest's own page, and the letter with the link.

nav-parties = Huéspet
parties-title = Huéspet di charter
parties-lead = Kada huéspet ta yena su mes página for di un link, sin kuenta. Bo ta mira ken a kaba i ta kuminsá un biahe ku nan ku un primimentu.
parties-none = Ainda no tin grupo.
party-new = Agregá un grupo
party-new-title = Agregá un grupo di huéspet
party-name = Nòmber di e grupo
party-name-hint = Bo huéspetnan tambe ta les’é, por ehèmpel Tremblay, desèmber
party-vessel = Boto
party-vessel-later = Mi ta bisa despues
party-starts = Promé dia di e charter
party-days = Kuantu tempu e linknan ta traha
party-days-count = { $days } dia
party-language = Idioma di e kartanan
party-guests = Huéspetnan
party-guests-hint = Un huéspet pa liña: un nòmber, un adrès di e-mail, òf tur dos. Ken tin adrès ta risibí e link pa e-mail.
party-make = Traha e linknan
party-line-email = Huéspetnan, liña { $line }: no por lesa e adrès di e-mail. Skirbi’é manera nòmber@example.com.
party-line-long = Huéspetnan, liña { $line }: e nòmber tin mas ku 100 karakter.
party-line-signs = Huéspetnan, liña { $line }: e nòmber tin un signo ku no por warda. Tek e di nobo.
party-counted = { $arrived } di { $all } a kaba
party-begins = E charter ta kuminsá { $date }
party-good-until = E linknan ta traha te { $date }
party-is-closed = E grupo aki ta será. Su linknan no ta traha mas.
party-is-over = E tempu di e linknan aki a pasa.
party-use = Planea un biahe ku e huéspetnan ku a kaba
party-state-in = Kla
party-state-opened = Página habrí
party-state-waiting = No habrí ainda
party-in-at = { $name }, wardá { $date }
party-sent-to = Link mandá na { $email }
party-whole = Nada no ta falta
party-missing-everything = Tur kos ta falta
party-missing-document = Ta falta: pasaporte òf karchi di identidat
party-missing-expiry = Ta falta: último dia di e pasaporte
party-missing-expired = E pasaporte ta kaduká promé ku e charter kuminsá
party-record = Habri e datonan
party-change = Kambia e huéspet aki
party-renew = Link nobo
party-renew-lead = E link bieu ta stòp di traha mesora. Si tin adrès di e-mail, esun nobo ta wòrdu mandá.
party-remove-lead = E link ta stòp di traha mesora. Loke e huéspet a skirbi ta keda den bo lista di persona.
party-links-title = Tur link
party-links-lead = Kopia e teksto aki i mand’é manera bo ke. Kada link ta habri e página di un huéspet so.
party-links-field = Nòmber i link
party-add-title = Mas huéspet
party-add = Agregá nan
party-close = Sera e grupo aki
party-close-lead = Tur su linknan ta stòp di traha mesora. Loke huéspetnan a skirbi ta keda den bo lista di persona.
guest-title = Bo página: { $party }
guest-lead = { $agent } ta pidi loke ofisialnan di frontera riba e islanan mester sa di bo. Solamente { $agent } i ofisialnan ku mag ta lesa e página aki.
guest-until = Bo por bolbe i koreg’é te { $date }.
guest-saved = Wardá { $date }. { $agent } ta mira ku bo a kaba.
guest-save = Warda mi página
guest-dead-title = E link aki no ta traha
guest-dead-text = Kisas e a kaduká, un mas nobo a tuma su lugá, òf e ta será. Pidi e persona ku a mand’é un link nobo.

mail-party-guest-subject = { $agent } ta pidi datonan di bo pasaporte
mail-party-guest-text =
    Kon ta, { $name }.
    { $agent } mester di bo datonan pa { $party }, pa bo por drenta e islanan.
    Habri e link, ku bo pasaporte na bo banda, i yena bo mes página. Bo no mester di kuenta.
    E link ta di bo so. E ta traha te { $expires }; te e ora ei bo por bolbe i koregí.
mail-party-guest-link = Habri mi página
