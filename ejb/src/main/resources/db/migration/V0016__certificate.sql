-- A certificate that was given out is a reading of the log, as a proof bundle is.
insert into act_audience (action, audience) values
  ('exhibit.certificateTaken', 'PARTICIPANTS'),
  ('request.certificateTaken', 'PARTICIPANTS');
