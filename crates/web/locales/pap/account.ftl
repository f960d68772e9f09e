# needs a native reader
# One's own account.

account-title = Bo kuenta
account-name = Nòmber
account-email = Adrès di e-mail
account-language = Idioma
account-role = Bo ta traha komo
account-password = Kontraseña
account-password-since = Poné dia { $date }
account-step = Segundo paso
account-step-on = Sendí. { $count ->
        [0] No tin kódigo di rekuperashon mas.
        [one] A sobra un kódigo di rekuperashon.
       *[other] A sobra { $count } kódigo di rekuperashon.
    }
account-step-off = Pagá
account-devices = Aparatonan
account-devices-text = Unda bo ta aden
account-tokens = Programanan
account-tokens-text = Token pa e API
account-see = Wak
account-save = Warda
account-seats = Traha komo
account-seats-button = Kambia

account-done-name = Bo nòmber ta kambiá.
account-done-language = Bo idioma ta kambiá, pa página i e-mail.
account-done-password = Bo kontraseña ta kambiá i bo otro aparatonan a sali.
account-done-code-removed = E segundo paso ta pagá.
account-done-session = E aparato a sali.
account-done-token = E token ta revoká. E no ta habri nada mas.

account-name-question = Kon bo yama?
account-name-hint = Ofisial i kapitan ta mira bo nòmber banda di loke bo ta hasi.
account-language-question = Kua idioma bo ta lesa?
account-language-hint = Pa página i e-mail, riba tur aparato.
account-language-error = Skohe un di e idiomanan.

account-password-title = Kambia bo kontraseña
account-password-lead = Ora e kambia, bo otro aparatonan ta sali.
account-password-present = Bo kontraseña di awor
account-password-new = Kontraseña nobo
account-password-button = Kambia kontraseña

account-code-title = Segundo paso
account-code-demanded = Bo atministrashon ta pidi un segundo paso. Pon'é pa sigui.
account-code-off = Ku un segundo paso ningun hende no por drenta ku bo kontraseña so: mester di un kódigo di un app riba bo telefòn tambe. Bo mester di un app di outentikashon.
account-code-begin = Pon'é
account-code-step-app = Habri e app di outentikashon riba bo telefòn i agregá un kuenta.
account-code-step-scan = Skèn e imágen aki, òf tek e yabi ku ta bou di dje.
account-code-step-code = Yena e kódigo ku e app ta mustra.
account-code-picture = Kódigo QR ku e yabi pa bo app di outentikashon
account-code-by-hand = Pa tek bo mes:
account-code-field = Kódigo ku e app ta mustra
account-code-hint = Seis sifra
account-code-confirm = Konfirmá
account-code-afresh = Kuminsá di nobo ku un yabi nobo
account-code-another = Pon'é riba un otro telefòn
account-code-remove = Paga e segundo paso

account-codes-title = Bo kódigonan di rekuperashon
account-codes-lead = Si bo pèrdè bo telefòn, kada un di e kódigonan aki ta laga bo drenta un biaha na lugá di e app.
account-codes-once = Nan ta mustrá awor so. Imprimí nan òf skibi nan, i warda nan apart di bo telefòn.
account-codes-kept = Mi a warda nan
account-codes-new = Kódigo di rekuperashon nobo
account-codes-left = { $count ->
        [0] Bo no tin kódigo di rekuperashon mas.
        [one] Bo tin un kódigo di rekuperashon ainda.
       *[other] Bo tin { $count } kódigo di rekuperashon ainda.
    }
account-codes-replace = Esnan nobo ta remplasá tur esnan di promé.
account-codes-make = Traha kódigo nobo

account-devices-title = Aparatonan unda bo ta aden
account-devices-lead = Si tin un ku bo no konosé, sak'é i kambia bo kontraseña.
account-device = Aparato
account-device-unknown = Aparato deskonosí
account-device-since = A drenta
account-device-seen = Último biaha usá
account-device-this = esaki
account-device-end = Saka
account-devices-end-all = Sali tur kaminda

account-tokens-title = Token pa programa
account-tokens-lead = Ku un token un programa di bo ta hasi loke bo mag di hasi, den e funshon ku bo tin awor. Duna kada programa su mes token.
account-token-name = Pa kiko e ta?
account-token-name-hint = Por ehèmpel: e plotter na e brug
account-token-name-error = Skibi pa kiko e token ta, ku máksimo 120 karákter.
account-token-days = Kuantu tempu e ta bálido?
account-token-days-error = Skohe kuantu tempu e token ta bálido.
account-token-until = Bálido te
account-token-used = Último biaha usá
account-token-unused = Nunka
account-token-revoke = Revoká
account-token-make-title = Traha un token
account-token-make = Traha token
account-token-new-title = Bo token nobo
account-token-once = E ta mustrá awor so. Kopi'é den e programa; ken ku tin e por hasi kos na bo nòmber.
account-token-how = E programa ta mand'é ku kada petishon, den e header aki:
account-tokens-back = Bèk na bo tokennan
