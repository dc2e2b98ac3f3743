-- Notes that a session shows a figure. :session :code :address :text
insert into session_figure (session, code, address, text) values (:session, :code, :address, :text)
