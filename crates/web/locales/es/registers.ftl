# Registers.
desk-tab-mine = Esperan por usted
desk-tab-waiting = Esperan por alguien
register-expected = Se esperan hoy
register-en-route = En camino
register-in-port = En puerto
register-outbound = De salida
register-overstay = Estancia vencida
register-missing = No llegados
register-history = Historial
register-expected-about = Barcos que deben llegar hoy, según el reloj de este territorio.
register-en-route-about = Barcos que enviaron aviso y aún no han llegado.
register-in-port-about = Barcos que están aquí y sin despacho de salida.
register-outbound-about = Barcos con despacho de salida que siguen aquí.
register-overstay-about = Barcos que siguen aquí después de la salida que declararon. El día empezado cuenta.
register-missing-about = Barcos que no llegaron en las 48 horas después de su hora.
register-history-about = Escalas terminadas: salió, se la vio después en otro lugar, o se retiró el aviso. Las últimas primero.
desk-over = { $days ->
    [one] { $days } día de más
   *[other] { $days } días de más
}
desk-outbounded = salió: está en { $port }
desk-inferred = Nadie anotó que saliera. Después llegó a { $port }, así que el programa cerró esta escala.
desk-closed = Su escala en { $port } seguía abierta cuando llegó aquí. Con eso se cerró.
desk-still-here = Sigue aquí
desk-done-still-here = La escala está abierta otra vez.
ledger-did-call-outbounded = Salida inferida de una llegada en otro lugar
ledger-did-call-reopened = Salida inferida revertida: sigue aquí
ledger-did-notice-taken-in = Aviso recibido por la oficina como texto
