# Signing up, in and out; links in letters; the locked screen.
# gate-<reason>: what the accounts desk refuses (AccountsError::key).

gate-name = Uw naam
gate-email = E-mailadres
gate-email-hint = Wij sturen er een e-mail heen om te weten dat het van u is.
gate-password = Wachtwoord
gate-new-password = Kies een wachtwoord
gate-new-password-hint = Minstens 15 tekens. Een paar woorden die u onthoudt zijn het best; spaties mogen.
gate-go-on = Verder

gate-sign-up-title = Een account maken
gate-sign-up-lead = Voor schippers. Ambtenaren en scheepsagenten komen op uitnodiging van hun overheid.
gate-sign-up-button = Account maken
gate-have-account = Hebt u al een account?
gate-no-account = Hebt u nog geen account?

gate-sent-title = Kijk in uw mail
gate-sent-sign-up = Als een e-mail het opgegeven adres kan bereiken, is hij onderweg. Open binnen drie dagen de link erin om verder te gaan.
gate-sent-again-sign-up = Na enkele minuten nog niets? Kijk bij de ongewenste mail, controleer het adres en meld u opnieuw aan.
gate-sent-forgot = Als het adres bij een account hoort, is een e-mail met een link onderweg. De link is één uur geldig.
gate-sent-again-forgot = Na enkele minuten nog niets? Kijk bij de ongewenste mail, controleer het adres en vraag opnieuw.
gate-sent-mailbox = De mailbox van deze demonstratie openen

gate-confirm-title = Bevestig uw adres
gate-confirm-lead = Vul het wachtwoord in dat u voor { $email } hebt gekozen. Dan is uw account klaar.
gate-confirm-password = Het wachtwoord dat u koos
gate-confirm-button = Bevestigen en inloggen

gate-sign-in-title = Inloggen
gate-refused = Wij kennen dit adres en dit wachtwoord niet samen. Controleer beide en probeer het opnieuw.
gate-no-seat = Dit account heeft geen rol meer. Vraag het aan de beheerder van uw overheid.
gate-done-reset = Uw nieuwe wachtwoord is ingesteld en elk apparaat is uitgelogd. Log ermee in.
gate-done-everywhere = Elk apparaat is uitgelogd.
gate-done-again = Het inloggen duurde te lang of de code was te vaak fout. Begin opnieuw.

gate-code-title = Vul uw code in
gate-code = Code van uw authenticator-app
gate-code-hint = Zes cijfers, bijvoorbeeld 123 456. Een herstelcode werkt ook.
gate-code-lost = Hebt u uw telefoon niet bij u?
gate-code-lost-text = Vul in plaats daarvan een van uw herstelcodes in; elke code werkt één keer. Hebt u er geen meer, vraag het dan aan uw beheerder.

gate-seat-title = Als wat wilt u werken?
gate-seat-hint = U kunt het later wijzigen op de pagina van uw account.
gate-seat-error = Kies als wat u wilt werken.

gate-forgot-title = Wachtwoord vergeten
gate-forgot-lead = Vul uw adres in. Wij sturen een e-mail met een link om een nieuw wachtwoord in te stellen.
gate-forgot-button = De e-mail sturen
gate-reset-title = Een nieuw wachtwoord instellen
gate-reset-lead = Het geldt meteen en elk apparaat wordt uitgelogd.
gate-reset-button = Wachtwoord instellen

gate-dead-title = Deze link is niet meer geldig
gate-dead-confirm = Hij is al gebruikt, of ouder dan drie dagen, of het wachtwoord was te vaak fout. Is uw account klaar, log dan in; anders meldt u zich opnieuw aan.
gate-dead-reset = Hij is al gebruikt of ouder dan één uur. Vraag een nieuwe e-mail aan.
gate-dead-invitation = Hij is al gebruikt, teruggenomen of ouder dan zeven dagen. Hebt u de uitnodiging aangenomen, log dan in; vraag anders uw beheerder om een nieuwe.
gate-dead-first = Hij is al gebruikt of ouder dan een dag. Het programma drukt bij het starten een nieuwe af zolang er geen beheerder is.

gate-invitation-title = U bent uitgenodigd
gate-invitation-lead = { $administration } nodigt { $email } uit als: { $seat }.
gate-invitation-known-hint = Het wachtwoord van het account dat u op dit adres hebt. De nieuwe rol komt daarbij.
gate-invitation-button = De uitnodiging aannemen

gate-first-title = De eerste beheerder aanstellen
gate-first-lead = Deze installatie heeft nog geen beheerder. Wie dit formulier invult, wordt beheerder van het regionale secretariaat en nodigt alle anderen uit.
gate-first-button = Beheerder worden

gate-unlock-title = Uw scherm is vergrendeld
gate-unlock-lead = U was even weg, { $name }. Vul uw wachtwoord in om verder te gaan waar u was.
gate-unlock-button = Ontgrendelen
gate-unlock-other = Liever uitloggen

gate-email-empty = Vul een e-mailadres in, bijvoorbeeld name@example.com.
gate-email-too-long = Het adres is langer dan 254 tekens. Controleer het.
gate-email-form = Vul een e-mailadres in met een @ en een punt, bijvoorbeeld name@example.com.
gate-name-empty = Vul uw naam in, zoals uw collega’s of de ambtenaren hem moeten zien.
gate-name-too-long = De naam is langer dan 120 tekens. Maak hem korter.
gate-name-characters = De naam bevat tekens die niet getoond kunnen worden. Typ hem opnieuw.
gate-password-too-short = Gebruik minstens 15 tekens; een paar woorden die u onthoudt zijn het best.
gate-password-too-long = Gebruik hoogstens 128 tekens.
gate-password-repeated = Het wachtwoord herhaalt zichzelf. Kies iets dat moeilijker te raden is.
gate-password-sequence = Het wachtwoord is een reeks letters, cijfers of toetsen. Kies iets dat moeilijker te raden is.
gate-password-own-name = Het wachtwoord bevat uw naam of adres. Kies iets dat moeilijker te raden is.
gate-password-common = Dit wachtwoord wordt bij raden als een van de eerste geprobeerd. Kies iets dat moeilijker te raden is.
gate-wrong-password = Het wachtwoord klopt niet. Probeer het opnieuw.
gate-wrong-code = De code klopt niet of is al gebruikt. Wacht op de volgende en vul die in.
gate-start-again = De code was te vaak fout. Log opnieuw in.
gate-second-step-required = Uw overheid vraagt om de tweede stap; daarom kan die niet uit.
gate-second-person = Een andere beheerder moet deze uitnodiging goedkeuren.
gate-seat-agency = Een ambtenaar heeft een dienst nodig; een scheepsagent heeft er geen.
gate-last-administrator = Dit is de laatste beheerder. Stel eerst een andere aan.
gate-seat-taken = Dit account heeft deze rol al.
gate-already-begun = Er is al een beheerder. Vraag die om een uitnodiging.
