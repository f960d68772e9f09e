# needs a native reader
# E datonan propio: ken a mira, kiko ta warda, kopia, kita, sera.

data-title = Bo datonan
data-row-text = Ken a mira, un kopia, kita

data-looks-title = Ken a mira
data-looks-lead = Kada bes ku un servisio habri loke bo a manda, esei ta keda skirbí. Akinan bo ta mira kua servisio i pa kiko, no e nòmber di e ofisial. Un lesamentu ta aparesé { $hours } ora despues.
data-looks-alike = Ningun isla ta pidi mas tempu ku esei.
data-looks-apart = Kaminda lei di un isla ta bisa asina, un lesamentu ta aparesé mas lat, òf no pa sierto motibu: { $islands }.
data-looks-since = Lesamentunan ta warda asina desde { $date }. Esnan di promé no por ser mustrá akinan.
data-looks-none = Niun hende no a mira, asina leu ku por bisa awor.
data-looks-more = E último { $count } ta mustrá. Un kopia di bo datonan tin e último 1.000.
data-look-when = Ki ora
data-look-who = Servisio
data-look-what = Kiko
data-look-why = Pa kiko
data-look-whole = E atministrashon
data-look-call = Bo aviso { $reference }
data-look-certificate = Un sertifikado di bo
data-look-attachment = Un archivo ku bo a manda
data-look-photograph = E potrèt di bo boto
data-look-other = Un registro di bo

data-keep-title = Kiko ta warda, i te ki ora
data-keep-what = Kiko
data-keep-until = Te ku
data-keep-why = Pakiko
data-keep-lists = Bo listanan: hende, boto, kos
data-keep-removed = Loke bo a kita for di un lista
data-keep-guests = Link di invitado i nan nòmber
data-keep-drafts = Plan ku nunka bo a manda
data-keep-calls = Avisonan mandá, desishon i mensahe
data-keep-certificates = Sertifikadonan
data-keep-attachments = Archivo mandá ku kontesta
data-keep-letters = Karta na bo, despues di mandá
data-keep-sessions = Den kua aparato bo a drenta
data-keep-told = Kua di bo browsernan ta haña mensahe
data-keep-ledger = Ken a hasi i lesa kiko
data-until-deleted = bo kit'é
data-until-removed = { $days } dia despues
data-until-ended = { $days } dia despues di e fin
data-until-changed = { $days } dia despues di e último kambio
data-until-sent = { $days } dia despues
data-until-law = lei di e isla permití; su atministrashon ta disidí
data-until-never = semper; e no tin nòmber
data-why-lists = Pa bo yena nan un bia so.
data-why-removed = Pa por koregí un eror.
data-why-guests = E linknan no ta sirbi mas.
data-why-drafts = Pa bo haña un plan bèk e próksimo temporada.
data-why-calls = Nan ta registronan di e atministrashon di bo yegada i salida.
data-why-certificates = E siguiente isla mester por kontrolá nan.
data-why-attachments = Nan ta pertenesé na e aviso ku nan ta kontestá.
data-why-letters = Pa por manda un karta ku a faya atrobe.
data-why-sessions = Pa por investigá un entrada straño.
data-why-told = Pa un mensahe haña nan. E ta kaba tambe ora bo sali for di e kuenta einan.
data-why-ledger = E ta proba ku nada no a ser kambiá òf lesá na skondí.

data-correct-title = Koregí nan
data-correct-lead = Bo mes ta kambia bo listanan i plannan. Loke bo a manda ta kambia dor di kambia e biahe i mand'é atrobe; e servisionan ta mira anto tur dos vershon.
data-correct-goods = Arma, bestia i proviand
data-more-title = Kopia, kita, sera
data-done-deleted = Loke bo a skohe ta kitá.
data-done-closed = Bo kuenta ta será. Un karta na bo adrès ta konfirmá esei.

data-export-title = Tuma un kopia di bo datonan
data-export-lead = Bo ta haña bo perfil, bo listanan, bo gruponan di invitado, kada plan, kada aviso mandá ku su desishon, mensahe i sertifikado, i ken a mira.
data-export-form = Kiko bo ke kopia
data-export-zip = E datonan i e archivonan
data-export-zip-hint = Un ZIP ku data.json, e archivonan di bo eskalanan i e potrètnan di bo barkunan.
data-export-json = E datonan so
data-export-json-hint = Un archivo (JSON).
data-export-care = E ta menshoná tur hende ku a nabegá ku bo. Ward'é kaminda niun otro hende no ta les'é.
data-export-button = Tuma kopia

data-delete-title = Kita lista i plan
data-delete-lead = Loke bo skohe ta ser kitá mesora i no por bini bèk. Un aviso mandá ta keda ku loke e ta bisa.
data-delete-what = Kiko bo ke kita?
data-delete-people = Hende, nan dokumento i grupo di invitado
data-delete-vessels = Boto, ku nan potrèt
data-delete-belongings = Arma, bestia i proviand
data-delete-drafts = Plan ku nunka bo a manda
data-delete-none = Skohe loke bo ke kita.
data-delete-button = Kita pa semper

data-close-title = Sera bo kuenta
data-close-goes = Esaki ta disparsé: bo nòmber, adrès i kontraseña, bo listanan, bo plannan, e potrètnan di bo botonan, e adrès di bo kalènder i bo yabinan pa programa. Tur bo aparatonan ta sali. No por hasi esei bèk.
data-close-stays = Esaki ta keda: e avisonan ku bo a manda, ku e hendenan riba nan, nan desishon, mensahe, archivo i sertifikado. Nan ta registro di e atministrashonnan ku bo a manda nan na dje, te ora lei permití nan bai. E registro di akseso tambe ta keda; e no tin nòmber.
data-close-under-way = Tin un eskala andando: { $references }. Sera bo kuenta ora e ta pasá, òf retirá e aviso promé.
data-close-seat = E kuenta aki ta traha tambe pa un atministrashon. Pidi su atministradó promé pa kaba ku e funshon ei.
data-close-button = Sera kuenta pa semper
