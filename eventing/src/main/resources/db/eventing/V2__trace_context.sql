-- Where in a trace a row was appended (W3C Trace Context, header traceparent); null where nothing was traced.
alter table outbox add column traceparent text;
