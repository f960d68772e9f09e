# El aviso como texto: se envía donde no hay otro enlace, y lo recibe una oficina.
text-out-link = Como texto, para un mensajero por satélite o VHF
text-out-title = El aviso como texto
text-out-lead = Donde no hay enlace, envíe el aviso como texto: por mensajero satelital, o léalo por VHF. Dice lo que una oficina necesita para la escala, y nada más.
text-out-answer = Cópielo o imprímalo antes de zarpar. La oficina le repite la marca: si es la misma, todo llegó como usted lo escribió.
text-out-about = { $messages ->
    [one] { $signs } caracteres.
   *[other] { $signs } caracteres, o { $messages } mensajes de { $most } como máximo.
}
text-out-mark = Su marca es { $mark }.
text-out-parts = En { $count } mensajes
text-out-spelled = Deletreado, para leerlo en voz alta
text-out-changed = Escrito de otra manera
text-out-change = { $field }: { $was } pasa a ser { $now }
text-out-lacking = { $count ->
    [one] Una cosa que el texto no dice
   *[other] { $count } cosas que el texto no dice
}
text-out-lacking-lead = Quedan en su aviso aquí. Téngalas a mano en la oficina.
text-out-refused = No hay texto de esta escala: { $why }
copy = Copiar
copied = Copiado

text-in-link = Recibir un aviso que llegó como texto
text-in-title = Un aviso que llegó como texto
text-in-lead = Pegue lo que llegó por mensajero satelital, o escriba lo que se leyó por VHF. Todas las partes de un aviso, en cualquier orden. Nada se guarda hasta que lo reciba.
text-in-text = El texto
text-in-hint = Empieza con LF1/ y cada parte termina con = y cinco caracteres. También se leen palabras deletreadas: LIMA FOXTROT ONE STROKE.
text-in-read = Leerlo
text-in-read-title = Lo que dice el texto
text-in-mark = Repita esta marca. Si ellos tienen la misma, nada se oyó mal.
text-in-call = La escala
text-in-arrives = Llega
text-in-leaves = Sale
text-in-from = Viene de
text-in-next = Va a
text-in-not-said = no dicho
text-in-answers = Respondido con más que no
text-in-answers-no = A todo lo que se respondió, se respondió no.
text-in-outside = No es parte del aviso
text-in-known-here = { $reference }, { $vessel }: recibido aquí antes
text-in-known-sent = { $reference }, { $vessel }: enviado por el patrón. Si es la misma escala, no lo reciba dos veces.
text-in-as = Recibirlo como
text-in-version-of = una nueva versión de { $reference }
text-in-new-call = una nueva escala
text-in-take = Recibirlo
text-in-change = Cambiar el texto
text-in-blocked = No se puede recibir como está: se contradice. Pregunte por lo que está marcado y cambie el texto.
text-in-gone = La escala que eligió fue retirada o es de otro puerto. Mire otra vez.
text-in-elsewhere = Este aviso es para { $place }. Solo lo reciben las oficinas de allí.
desk-done-taken-in = El aviso está recibido. No se escribe a nadie: dígales la referencia por el mismo enlace.

text-problem-nothing = No se encuentra ningún aviso. Cada parte empieza con LF1/ y termina con = y cinco caracteres.
text-problem-too-long = El texto tiene más de { $most } caracteres. Lea un aviso a la vez.
text-problem-version = Este aviso empieza con { $found }. Este programa lee LF1.
text-problem-no-end = La parte { $part } no tiene final: = y cinco caracteres. Pídala otra vez.
text-problem-sign = Parte { $part }, lugar { $at }: { $found } no es un signo de la forma. Pregunte qué hay allí.
text-problem-damaged = La parte { $part } se dañó en el camino. Pídala otra vez.
text-problem-damaged-hint = La parte { $part } se dañó en el camino. En el lugar { $at } hay { $found }; { $fits } encajaría. Pregunte cuál es.
text-problem-missing = Falta la parte { $part } de { $of }. Pídala.
text-problem-mixed = Son partes de avisos distintos: { $marks }. Lea un aviso a la vez.
text-problem-whole = Las partes están enteras pero no son las de un mismo aviso. Pídalas todas otra vez.
text-problem-record = Registro { $record }, campo { $field }: { $found } no se puede leer.
text-problem-field = { $field }: { $said }
