-- Every year-on-year growth rate with unit, period and quotation, the highest first.
--
--   curl -sO http://127.0.0.1:4000/export/observations.parquet
--   duckdb -csv < growth.sql
SELECT metricName AS metric, value, lower, upper, asSaid, unitCode AS unit, periodCode AS period, speakerName AS speaker, quote
FROM 'observations.parquet'
WHERE comparisonBasis = 'YEAR_ON_YEAR' AND unitCode = 'percent'
ORDER BY value DESC NULLS LAST, metric;
