# One's own account.

account-title = Uw account
account-name = Naam
account-email = E-mailadres
account-language = Taal
account-role = U werkt als
account-password = Wachtwoord
account-password-since = Ingesteld op { $date }
account-step = Tweede stap
account-step-on = Aan. { $count ->
        [0] Er is geen herstelcode meer over.
        [one] Er is nog één herstelcode over.
       *[other] Er zijn nog { $count } herstelcodes over.
    }
account-step-off = Uit
account-devices = Apparaten
account-devices-text = Waar u bent ingelogd
account-tokens = Programma’s
account-tokens-text = Tokens voor de API
account-see = Bekijken
account-save = Opslaan
account-seats = Werken als
account-seats-button = Wisselen

account-done-name = Uw naam is gewijzigd.
account-done-language = Uw taal is gewijzigd, voor pagina’s en e-mails.
account-done-password = Uw wachtwoord is gewijzigd en uw andere apparaten zijn uitgelogd.
account-done-code-removed = De tweede stap is uit.
account-done-session = Het apparaat is uitgelogd.
account-done-token = Het token is ingetrokken. Het opent niets meer.

account-name-question = Hoe heet u?
account-name-hint = Ambtenaren en schippers zien uw naam bij wat u doet.
account-language-question = Welke taal leest u?
account-language-hint = Voor pagina’s en e-mails, op elk apparaat.
account-language-error = Kies een van de talen.

account-password-title = Uw wachtwoord wijzigen
account-password-lead = Uw andere apparaten worden uitgelogd als het gewijzigd is.
account-password-present = Uw huidige wachtwoord
account-password-new = Nieuw wachtwoord
account-password-button = Wachtwoord wijzigen

account-code-title = Tweede stap
account-code-demanded = Uw overheid vraagt om een tweede stap. Stel hem in om verder te gaan.
account-code-off = Met een tweede stap kan niemand met alleen uw wachtwoord inloggen: er is ook een code van een app op uw telefoon nodig. U hebt een authenticator-app nodig.
account-code-begin = Instellen
account-code-step-app = Open de authenticator-app op uw telefoon en voeg een account toe.
account-code-step-scan = Scan deze afbeelding, of typ de sleutel die eronder staat.
account-code-step-code = Vul de code in die de app toont.
account-code-picture = QR-code met de sleutel voor uw authenticator-app
account-code-by-hand = Om zelf te typen:
account-code-field = Code die de app toont
account-code-hint = Zes cijfers
account-code-confirm = Bevestigen
account-code-afresh = Opnieuw beginnen met een nieuwe sleutel
account-code-another = Instellen op een andere telefoon
account-code-remove = De tweede stap uitzetten

account-codes-title = Uw herstelcodes
account-codes-lead = Bent u uw telefoon kwijt, dan kunt u met elk van deze codes één keer inloggen in plaats van met de app.
account-codes-once = Ze worden alleen nu getoond. Druk ze af of schrijf ze op, en bewaar ze niet bij uw telefoon.
account-codes-kept = Ik heb ze bewaard
account-codes-new = Nieuwe herstelcodes
account-codes-left = { $count ->
        [0] U hebt geen herstelcode meer.
        [one] U hebt nog één herstelcode.
       *[other] U hebt nog { $count } herstelcodes.
    }
account-codes-replace = Nieuwe codes vervangen alle oude.
account-codes-make = Nieuwe codes maken

account-devices-title = Apparaten waarop u bent ingelogd
account-devices-lead = Kent u er een niet, log het dan uit en wijzig uw wachtwoord.
account-device = Apparaat
account-device-unknown = Onbekend apparaat
account-device-since = Ingelogd
account-device-seen = Laatst gebruikt
account-device-this = dit apparaat
account-device-end = Uitloggen
account-devices-end-all = Overal uitloggen

account-tokens-title = Tokens voor programma’s
account-tokens-lead = Met een token doet een programma van u wat u mag doen, in de rol die u nu hebt. Geef elk programma zijn eigen token.
account-token-name = Waarvoor is het?
account-token-name-hint = Bijvoorbeeld: de plotter op de brug
account-token-name-error = Schrijf waarvoor het token is, in hoogstens 120 tekens.
account-token-days = Hoelang is het geldig?
account-token-days-error = Kies hoelang het token geldig is.
account-token-until = Geldig tot
account-token-used = Laatst gebruikt
account-token-unused = Nooit
account-token-revoke = Intrekken
account-token-make-title = Een token maken
account-token-make = Token maken
account-token-new-title = Uw nieuwe token
account-token-once = Het wordt alleen nu getoond. Zet het in het programma; wie het heeft, kan in uw naam handelen.
account-token-how = Het programma stuurt het met elk verzoek mee, in deze header:
account-tokens-back = Terug naar uw tokens
