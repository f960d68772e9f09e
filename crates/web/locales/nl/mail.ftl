# Letters. For each: -subject, -text (a line is a paragraph), and -link where it has a link.
# Values: name, administration, role, expires, at, device; vessel, port, reference, agency, way, serial.

mail-foot = Landfall, { $site }
mail-why = U krijgt deze e-mail omdat dit adres daar is opgegeven. Niemand leest antwoorden erop.

mail-confirm-email-subject = Bevestig uw adres
mail-confirm-email-text =
    Goedendag { $name },
    open de link en vul het wachtwoord in dat u hebt gekozen. Dan is uw account klaar. De link is drie dagen geldig.
    Hebt u zich niet aangemeld, doe dan niets: zonder uw wachtwoord wordt geen account gemaakt.
mail-confirm-email-link = Bevestig uw adres

mail-address-known-subject = U hebt al een account
mail-address-known-text =
    Iemand, misschien uzelf, wilde met dit adres een account maken. Het heeft er al een, en er is niets gewijzigd.
    Log daarmee in. Bent u het wachtwoord vergeten, dan helpt de inlogpagina.
mail-address-known-link = Inloggen

mail-reset-password-subject = Een nieuw wachtwoord instellen
mail-reset-password-text =
    Open de link om een nieuw wachtwoord in te stellen. Hij is één uur geldig en werkt één keer.
    Hebt u er niet om gevraagd, doe dan niets: uw wachtwoord blijft zoals het is.
mail-reset-password-link = Een nieuw wachtwoord instellen

mail-password-changed-subject = Uw wachtwoord is gewijzigd
mail-password-changed-text =
    Het wachtwoord van uw account is gewijzigd en andere apparaten zijn uitgelogd.
    Was u het niet, stel dan meteen een nieuw in, en laat het uw beheerder weten als u die hebt.
mail-password-changed-link = Een nieuw wachtwoord instellen

mail-invitation-subject = { $administration } nodigt u uit
mail-invitation-text =
    { $administration } nodigt u uit om met Landfall te werken als: { $role }.
    Open de link om de uitnodiging aan te nemen. Hij is geldig tot { $expires } en werkt één keer.
mail-invitation-link = De uitnodiging aannemen

mail-new-sign-in-subject = Een nieuw apparaat heeft ingelogd
mail-new-sign-in-text =
    Op { $at } is met uw account ingelogd op een apparaat dat nog niet eerder is gebruikt: { $device }.
    Was u het, dan hoeft u niets te doen. Zo niet, log dat apparaat dan uit en wijzig uw wachtwoord.
mail-new-sign-in-link = Uw apparaten bekijken

mail-many-failures-subject = Veel mislukte pogingen om in te loggen
mail-many-failures-text =
    Iemand heeft vaak met een fout wachtwoord bij uw account proberen in te loggen. Niemand is binnengekomen.
    Was u het en bent u het wachtwoord vergeten, stel dan een nieuw in. Zo niet, dan hoeft u niets te doen; een tweede stap maakt uw account veiliger.
mail-many-failures-link = Een nieuw wachtwoord instellen

mail-second-step-changed-subject = De tweede stap is gewijzigd
mail-second-step-changed-text =
    De tweede stap van uw account is ingesteld, vervangen of uitgezet.
    Was u het niet, wijzig dan meteen uw wachtwoord, en laat het uw beheerder weten als u die hebt.
mail-second-step-changed-link = De tweede stap bekijken

mail-recovery-code-used-subject = Er is een herstelcode gebruikt
mail-recovery-code-used-text =
    Een van uw herstelcodes is gebruikt om in te loggen. Hij werkt niet nog een keer.
    Was u het niet, wijzig dan meteen uw wachtwoord. Zijn er nog maar weinig codes over, maak dan nieuwe.
mail-recovery-code-used-link = Uw herstelcodes bekijken

mail-call-received-subject = { $vessel }: melding voor { $port } ontvangen
mail-call-received-text =
    Uw melding voor { $vessel } in { $port } is ontvangen. De referentie is { $reference }.
    De ambtenaren bekijken haar nu. U krijgt een e-mail als ze iets vragen en als de klaring er is.
mail-call-received-link = Kijk hoe het ervoor staat

mail-call-withdrawn-subject = { $vessel }: melding voor { $port } teruggenomen
mail-call-withdrawn-text =
    De melding { $reference } voor { $vessel } in { $port } is teruggenomen. De ambtenaren verwachten u daar niet meer.
mail-call-withdrawn-link = De aanloop bekijken

mail-call-queried-subject = { $vessel }: een vraag uit { $port }
mail-call-queried-text =
    { $agency } in { $port } vraagt u iets over { $vessel }, referentie { $reference }.
    Antwoord snel: de klaring wacht erop.
mail-call-queried-link = Lezen en antwoorden

mail-call-held-subject = { $vessel }: ambtenaren willen in { $port } opnieuw kijken
mail-call-held-text =
    { $agency } in { $port } heeft { $vessel } nog niet geklaard, referentie { $reference }: ambtenaren komen aan boord of kijken opnieuw.
    Open de aanloop om te lezen waarom, en wat u doet.
mail-call-held-link = De aanloop bekijken

mail-call-refused-subject = { $vessel }: klaring geweigerd in { $port }
mail-call-refused-text =
    { $agency } in { $port } weigert { $vessel } te klaren, referentie { $reference }.
    Open de aanloop om te lezen waarom, en wat u doet.
mail-call-refused-link = De aanloop bekijken

mail-call-message-subject = { $vessel }: een bericht uit { $port }
mail-call-message-text =
    Een ambtenaar in { $port } heeft u geschreven over { $vessel }, referentie { $reference }.
mail-call-message-link = Lezen en antwoorden

mail-certificate-issued-subject = { $vessel }: geklaard in { $port }
mail-certificate-issued-text =
    { $vessel } is geklaard in { $port }, referentie { $reference }. Het certificaat is { $serial }.
    Druk het af of bewaar het op uw telefoon: het volgende eiland controleert het met de code.
mail-certificate-issued-link = Het certificaat openen

mail-certificate-revoked-subject = { $vessel }: klaring in { $port } ingetrokken
mail-certificate-revoked-text =
    Het certificaat voor { $vessel } in { $port }, referentie { $reference }, geldt niet meer. Gebruik het niet.
    Open de aanloop om te lezen waarom. Misschien staat daar al een later certificaat.
mail-certificate-revoked-link = De aanloop bekijken

mailbox-title = Mailbox van deze demonstratie
mailbox-lead = E-mails worden hier bewaard in plaats van verstuurd. Iedereen die de demonstratie probeert, kan ze allemaal lezen.
mailbox-subject = Onderwerp
mailbox-to = Aan
mailbox-to-whom = Aan { $email }
mailbox-sent = Verzonden
mailbox-empty = Nog geen e-mail. Het duurt even voor er een aankomt.
mailbox-again = Opnieuw kijken

mail-account-closed-subject = Uw account is gesloten
mail-account-closed-text =
    Uw account is gesloten zoals u vroeg, en wat u daarin noemde is gewist. Meldingen die u stuurde blijven bij de administraties aan wie u ze stuurde.
    Was u het niet, zeg het dan aan de administratie aan wie u het laatst een melding stuurde: het account zelf kan niet hersteld worden.
