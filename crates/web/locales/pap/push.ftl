# needs a native reader
# Messages to browsers, and the page where they are turned on.

push-title = Mensahe riba bo aparatonan
push-row-text = Loke bo ta haña sa mesora, kaminda bo ke
push-lead = Ora un aviso di bo ta risibí, tin pregunta, ta disidí òf revoká, un mensahe por aparesé mesora riba e aparato akí, tambe ora e sitio akí ta será. Karta ta sigui yega.
push-holds = Un mensahe tin e referensia di e eskala i algun palabra, sin nòmber. E ta pasa pa e servisio di e fabrikante di bo browser, será di manera ku ta bo browser so por lesa.
push-here = E aparato akí
push-no-script = Pa sende esaki mester di script, ku bo browser no ta kore akí. Karta ta bisa bo e mesun kos.
push-say-off = Mensahe ta pagá riba e aparato akí.
push-say-on = Mensahe ta sendé: nan ta yega riba e aparato akí.
push-say-denied = Bo browser no ta permití mensahe di e sitio akí. Permití nan den e konfigurashon di bo browser pa e sitio akí, i habri e página akí atrobe.
push-say-dismissed = Nada no a sende: bo browser no a haña pèrmit pa mustra mensahe. Primi e boton atrobe i permití nan.
push-say-unsupported = E browser akí no por mustra mensahe di sitio. Karta ta bisa bo e mesun kos.
push-say-failed = Bo browser no por a alkansá su servisio di mensahe. Purba atrobe kaminda tin konekshon.
push-turn-on = Avisá mi riba e aparato akí
push-devices = Aparato ku ta haña aviso
push-since = Sendé
push-last = Último mensahe
push-never = Ningun ainda
push-test = Manda un prueba
push-turn-off = Paga
push-done-on = For di awor mensahe ta yega riba e aparato akí.
push-done-off = E aparato ei no ta haña mensahe mas.
push-done-test = Un mensahe di prueba ta na kaminda. Si e no yega den un minüt, wak si bo aparato ta mustra mensahe di e browser akí.
push-refused-form = Loke bo browser a duna no ta un adrès pa manda mensahe. Karga e página atrobe i purba.
push-refused-host = E servisio di mensahe di bo browser no ta un ku e sitio akí ta manda kuné. Karta ta bisa bo e mesun kos.
push-taken = E adrès di e aparato akí ta di un otro kuenta. Paga mensahe den e konfigurashon di bo browser pa e sitio akí, i sende nan atrobe.
push-too-many = Máksimo { $count } aparato por haña mensahe. Paga unu promé.

push-open = Habri esaki.
push-news-call-received = Risibí.
push-news-call-withdrawn = Retirá.
push-news-call-queried = Un pregunta pa bo.
push-news-call-held = Ofisial ke wak un biaha mas.
push-news-call-refused = Nengá.
push-news-call-message = Un mensahe pa bo.
push-news-certificate-issued = Klariá.
push-news-certificate-revoked = Klarashon revoká.
push-news-test = Mensahe ta yega riba e aparato akí.
