-- What was done to the questions of a session. :session → question, wording, struck
select question, wording, struck from session_question where session = :session order by question
