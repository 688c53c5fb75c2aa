-- A decision that cannot be recorded is kept and holds up none of the others.
alter table decision_due add column failed boolean default false not null;
