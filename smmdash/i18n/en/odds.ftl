odds-status_on_track = On track
odds-status_at_risk = At risk
odds-status_off_track = Off track
odds-status_none = No status
