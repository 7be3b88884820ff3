// Say how far a load in several transactions is. No row where another load has taken its place.
MATCH (l:Lock {one: 1})
WHERE l.holder = $token
SET l += $state, l.at = timestamp()
RETURN
  l.holder AS holder
