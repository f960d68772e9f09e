# The text form of a notice: sent where there is no other link, and taken in by an office.
text-out-link = As text, for a satellite messenger or VHF
text-out-title = The notice as text
text-out-lead = Where there is no link, send the notice as text: by satellite messenger, or read it out on VHF. It says what an office needs for the call, and no more.
text-out-answer = Copy or print it before you leave. The office reads the mark back to you: if it is the same, everything arrived as you wrote it.
text-out-about = { $messages ->
    [one] { $signs } characters.
   *[other] { $signs } characters, or { $messages } messages of at most { $most }.
}
text-out-mark = Its mark is { $mark }.
text-out-parts = In { $count } messages
text-out-spelled = Spelled, to read out
text-out-changed = Written in another way
text-out-change = { $field }: { $was } becomes { $now }
text-out-lacking = { $count ->
    [one] One thing the text does not say
   *[other] { $count } things the text does not say
}
text-out-lacking-lead = They stay in your notice here. Have them at hand at the office.
text-out-refused = There is no text of this call: { $why }
copy = Copy
copied = Copied

text-in-link = Take in a notice that came as text
text-in-title = A notice that came as text
text-in-lead = Paste what came by satellite messenger, or type what was read out on VHF. All parts of one notice, in any order. Nothing is kept until you take it in.
text-in-text = The text
text-in-hint = It begins with LF1/ and each part ends with = and five characters. Spelled words are read too: LIMA FOXTROT ONE STROKE.
text-in-read = Read it
text-in-read-title = What the text says
text-in-mark = Read this mark back. If they have the same, nothing was misheard.
text-in-call = The call
text-in-arrives = Arrives
text-in-leaves = Leaves
text-in-from = Comes from
text-in-next = Goes to
text-in-not-said = not said
text-in-answers = Answered with more than no
text-in-answers-no = Every question that was answered was answered no.
text-in-outside = Not part of the notice
text-in-known-here = { $reference }, { $vessel }: taken in here before
text-in-known-sent = { $reference }, { $vessel }: sent by the skipper. If this is the same call, do not take it in twice.
text-in-as = Take it in as
text-in-version-of = a new version of { $reference }
text-in-new-call = a new call
text-in-take = Take it in
text-in-change = Change the text
text-in-blocked = It cannot be taken in as it is: it contradicts itself. Ask for what is marked, and change the text.
text-in-gone = The call you chose is withdrawn or is for another port. Look again.
text-in-elsewhere = This notice is for { $place }. Only the offices there take it in.
desk-done-taken-in = The notice is taken in. Nobody is written to: tell them the reference over the same link.

text-problem-nothing = No notice is found. Each part begins with LF1/ and ends with = and five characters.
text-problem-too-long = The text is longer than { $most } characters. Read one notice at a time.
text-problem-version = This notice begins with { $found }. This program reads LF1.
text-problem-no-end = Part { $part } has no end: = and five characters. Ask for it again.
text-problem-sign = Part { $part }, place { $at }: { $found } is not a sign of the form. Ask what stands there.
text-problem-damaged = Part { $part } was damaged on the way. Ask for it again.
text-problem-damaged-hint = Part { $part } was damaged on the way. At place { $at } stands { $found }; { $fits } would fit. Ask which it is.
text-problem-missing = Part { $part } of { $of } is missing. Ask for it.
text-problem-mixed = These are parts of different notices: { $marks }. Read one notice at a time.
text-problem-whole = The parts are whole but not those of one notice. Ask for all of them again.
text-problem-record = Record { $record }, field { $field }: { $found } cannot be read.
text-problem-field = { $field }: { $said }
