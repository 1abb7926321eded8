-- V010__findings_of_the_examination.sql   刑法 art. 81, 减刑假释规定 arts 3 and 30: what the examination found of repentance and of a revoked parole, and on what.
alter table prison.commutation_case add column repentant boolean;
alter table prison.commutation_case add column repentance text;
alter table prison.commutation_case add column revoked_excused boolean;
