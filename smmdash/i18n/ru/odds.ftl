odds-status_on_track = По плану
odds-status_at_risk = Под угрозой
odds-status_off_track = Отстаёт
odds-status_none = Нет статуса
