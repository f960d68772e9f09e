# What a person is told when something is not done: what happened, and what to do.
refusal-title-not-found = Hier is niets
refusal-title-forbidden = Niet voor uw rol
refusal-title-try-later = Probeer het opnieuw
refusal-title-mend = Hier is iets te verbeteren
refusal-title-fault = Er ging bij ons iets mis
refusal-not-found = Op dit adres is niets wat u kunt zien. Controleer het adres of ga terug naar de startpagina.
refusal-forbidden = Uw rol of dienst doet dit niet. Zou dat wel moeten, vraag het dan aan uw beheerder.
refusal-sign-in = Log eerst in en kom dan terug naar deze pagina.
refusal-stale-form = Dit formulier stond te lang open, of kwam van een andere pagina. Er is niets gewijzigd. Ga terug, laad de pagina opnieuw en verstuur het nog een keer.
refusal-conflict = Iemand anders heeft dit gewijzigd terwijl u het open had. Van u is niets opgeslagen. Laad de pagina opnieuw om de wijziging te zien en probeer het dan nog een keer.
refusal-state = Dit kan niet meer in de huidige toestand. Laad de pagina opnieuw om te zien hoe het ervoor staat.
refusal-bad-request = Wij konden niet lezen wat er is gestuurd. Er is niets gewijzigd. Ga terug en probeer het opnieuw.
refusal-too-large = Wat er is gestuurd is te groot. Er is niets gewijzigd.
refusal-busy = Veel mensen gebruiken de dienst op dit moment. Er is niets gewijzigd. Wacht een paar seconden en probeer het opnieuw.
refusal-too-often = Te veel pogingen vanaf hier. Er is niets gewijzigd. Wacht { $seconds ->
        [one] één seconde
       *[other] { $seconds } seconden
    } en probeer het opnieuw.
refusal-fault = De fout ligt bij ons en is genoteerd. Wat u had opgeslagen is veilig. Probeer het opnieuw en geef ons, als het weer gebeurt, het nummer { $number }.
refusal-fields = Enkele antwoorden zijn te verbeteren. Elk staat hieronder aangegeven.
refusal-key-misused = Dit verzoek heeft een sleutel die eerder met een andere inhoud is gebruikt. Gebruik een nieuwe sleutel voor een nieuw verzoek.
refusal-reason-needed = Schrijf de reden in één zin; de schipper en uw collega’s lezen die.
refusal-too-long = Deze tekst is te lang.
refusal-blocked = De reis spreekt zichzelf tegen en kan nog niet worden verstuurd. De controles zeggen wat te verbeteren is.
refusal-locked = U was even weg, daarom is het scherm vergrendeld. Vul uw wachtwoord in om verder te gaan.
refusal-start-page = Naar de startpagina
