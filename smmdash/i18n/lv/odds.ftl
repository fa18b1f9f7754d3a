odds-status_on_track = Norit pēc plāna
odds-status_at_risk = Apdraudēts
odds-status_off_track = Atpaliek
odds-status_none = Nav statusa
