# The registers of the desk.
desk-tab-mine = Waiting for you
desk-tab-waiting = Waiting for anybody
register-expected = Expected today
register-en-route = En route
register-in-port = In port
register-outbound = Outbound
register-overstay = Overstay
register-missing = Missing
register-history = History
register-expected-about = Vessels that should arrive today, on the clock of this territory.
register-en-route-about = Vessels that sent notice and have not come yet.
register-in-port-about = Vessels that are here and not cleared to leave.
register-outbound-about = Vessels that are cleared to leave and are still here.
register-overstay-about = Vessels that are here past the departure they declared. A day that has begun counts.
register-missing-about = Vessels that did not come within 48 hours of their time.
register-history-about = Calls that are over: she left, she was seen elsewhere since, or the notice was withdrawn. Latest first.
desk-over = { $days ->
    [one] { $days } day over
   *[other] { $days } days over
}
desk-outbounded = left: she is at { $port }
desk-inferred = Nobody wrote down that she left. She has arrived at { $port } since, so this call was closed by the program.
desk-closed = Her call at { $port } was still open when she arrived here. It was closed by that.
desk-still-here = She is still here
desk-done-still-here = The call is open again.
ledger-did-call-outbounded = Departure inferred from an arrival elsewhere
ledger-did-call-reopened = Inferred departure reversed: still here
ledger-did-notice-taken-in = Notice taken in by the office
