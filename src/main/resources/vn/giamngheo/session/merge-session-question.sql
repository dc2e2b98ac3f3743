-- Notes what is done to a question. :session :question :wording (null for the question's own words) :struck
merge into session_question (session, question, wording, struck) key (session, question)
values (:session, :question, :wording, :struck)
