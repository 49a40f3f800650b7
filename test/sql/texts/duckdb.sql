-- r@2024 sha256-Dh9s92UKA+GjvN6edDZk1Tae9eBWWOYVPgTNq3kMkR4=
-- made by patuh from the rubric; change the rubric, not this text
-- every answer that does not fit the rubric; look the codes up with `patuh explain-code`
CREATE OR REPLACE VIEW "t_check" AS
WITH
-- how often each subject is in the table
"how often" AS (
  SELECT
    "subject",
    count(1) AS "times"
  FROM "t"
  GROUP BY "subject"
)
SELECT
  "subject",
  'n' AS "column",
  CASE WHEN "n" IS NOT NULL AND CAST("n" AS VARCHAR) IN ('n/a', 'tidak berlaku') THEN 'PTH5019' WHEN ("n" IS NOT NULL AND NOT CAST("n" AS VARCHAR) IN ('n/a', 'tidak berlaku')) AND NOT (NOT typeof("n") = 'BOOLEAN' AND regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) THEN 'PTH5003' WHEN ("n" IS NOT NULL AND NOT CAST("n" AS VARCHAR) IN ('n/a', 'tidak berlaku')) AND ((NOT typeof("n") = 'BOOLEAN' AND regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("n") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("n" AS BIGINT) >= -999999999999 AND TRY_CAST("n" AS BIGINT) <= 999999999999 THEN TRY_CAST("n" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("n" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("n") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("n" AS BIGINT) >= -999999999999 AND TRY_CAST("n" AS BIGINT) <= 999999999999 THEN TRY_CAST("n" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("n" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 10000000) THEN 'PTH5002' END AS "code",
  CAST("n" AS VARCHAR) AS "value"
FROM "t"
WHERE "n" IS NOT NULL AND CAST("n" AS VARCHAR) IN ('n/a', 'tidak berlaku') OR ("n" IS NOT NULL AND NOT CAST("n" AS VARCHAR) IN ('n/a', 'tidak berlaku')) AND NOT (NOT typeof("n") = 'BOOLEAN' AND regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) OR ("n" IS NOT NULL AND NOT CAST("n" AS VARCHAR) IN ('n/a', 'tidak berlaku')) AND ((NOT typeof("n") = 'BOOLEAN' AND regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("n") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("n" AS BIGINT) >= -999999999999 AND TRY_CAST("n" AS BIGINT) <= 999999999999 THEN TRY_CAST("n" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("n" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("n") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("n" AS BIGINT) >= -999999999999 AND TRY_CAST("n" AS BIGINT) <= 999999999999 THEN TRY_CAST("n" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("n" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 10000000)
UNION ALL
SELECT
  "subject",
  'known.d.points' AS "column",
  CASE WHEN "known.d.score" IS NOT NULL AND "known.d.points" IS NOT NULL THEN 'PTH5025' WHEN "known.d.points" IS NOT NULL AND NOT (NOT typeof("known.d.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) THEN 'PTH5003' WHEN "known.d.points" IS NOT NULL AND ((NOT typeof("known.d.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.d.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.d.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) THEN 'PTH5002' END AS "code",
  CAST("known.d.points" AS VARCHAR) AS "value"
FROM "t"
WHERE "known.d.score" IS NOT NULL AND "known.d.points" IS NOT NULL OR "known.d.points" IS NOT NULL AND NOT (NOT typeof("known.d.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) OR "known.d.points" IS NOT NULL AND ((NOT typeof("known.d.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.d.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.d.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000)
UNION ALL
SELECT
  "subject",
  'known.d.score' AS "column",
  CASE WHEN "known.d.score" IS NOT NULL AND NOT (NOT typeof("known.d.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) THEN 'PTH5003' WHEN "known.d.score" IS NOT NULL AND ((NOT typeof("known.d.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.d.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.d.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) THEN 'PTH5002' END AS "code",
  CAST("known.d.score" AS VARCHAR) AS "value"
FROM "t"
WHERE "known.d.score" IS NOT NULL AND NOT (NOT typeof("known.d.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) OR "known.d.score" IS NOT NULL AND ((NOT typeof("known.d.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.d.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.d.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000)
UNION ALL
SELECT
  "subject",
  'known.x.points' AS "column",
  CASE WHEN "known.x.score" IS NOT NULL AND "known.x.points" IS NOT NULL THEN 'PTH5025' WHEN "known.x.points" IS NOT NULL AND NOT (NOT typeof("known.x.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) THEN 'PTH5003' WHEN "known.x.points" IS NOT NULL AND ((NOT typeof("known.x.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.x.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.x.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) THEN 'PTH5002' WHEN "known.x.points" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) THEN 'PTH5026' END AS "code",
  CAST("known.x.points" AS VARCHAR) AS "value"
FROM "t"
WHERE "known.x.score" IS NOT NULL AND "known.x.points" IS NOT NULL OR "known.x.points" IS NOT NULL AND NOT (NOT typeof("known.x.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) OR "known.x.points" IS NOT NULL AND ((NOT typeof("known.x.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.x.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.x.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) OR "known.x.points" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL)
UNION ALL
SELECT
  "subject",
  'known.x.score' AS "column",
  CASE WHEN "known.x.score" IS NOT NULL AND NOT (NOT typeof("known.x.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) THEN 'PTH5003' WHEN "known.x.score" IS NOT NULL AND ((NOT typeof("known.x.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.x.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.x.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) THEN 'PTH5002' WHEN "known.x.score" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) THEN 'PTH5026' END AS "code",
  CAST("known.x.score" AS VARCHAR) AS "value"
FROM "t"
WHERE "known.x.score" IS NOT NULL AND NOT (NOT typeof("known.x.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) OR "known.x.score" IS NOT NULL AND ((NOT typeof("known.x.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.x.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.x.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) OR "known.x.score" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL)
UNION ALL
SELECT
  "subject",
  'known.y.points' AS "column",
  CASE WHEN "known.y.score" IS NOT NULL AND "known.y.points" IS NOT NULL THEN 'PTH5025' WHEN "known.y.points" IS NOT NULL AND NOT (NOT typeof("known.y.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) THEN 'PTH5003' WHEN "known.y.points" IS NOT NULL AND ((NOT typeof("known.y.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.y.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.y.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) THEN 'PTH5002' WHEN "known.y.points" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) THEN 'PTH5026' END AS "code",
  CAST("known.y.points" AS VARCHAR) AS "value"
FROM "t"
WHERE "known.y.score" IS NOT NULL AND "known.y.points" IS NOT NULL OR "known.y.points" IS NOT NULL AND NOT (NOT typeof("known.y.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) OR "known.y.points" IS NOT NULL AND ((NOT typeof("known.y.points") = 'BOOLEAN' AND regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.y.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.y.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) OR "known.y.points" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL)
UNION ALL
SELECT
  "subject",
  'known.y.score' AS "column",
  CASE WHEN "known.y.score" IS NOT NULL AND NOT (NOT typeof("known.y.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) THEN 'PTH5003' WHEN "known.y.score" IS NOT NULL AND ((NOT typeof("known.y.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.y.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.y.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) THEN 'PTH5002' WHEN "known.y.score" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) THEN 'PTH5026' END AS "code",
  CAST("known.y.score" AS VARCHAR) AS "value"
FROM "t"
WHERE "known.y.score" IS NOT NULL AND NOT (NOT typeof("known.y.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) OR "known.y.score" IS NOT NULL AND ((NOT typeof("known.y.score") = 'BOOLEAN' AND regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?')) AND regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?')) AND NOT (CASE WHEN typeof("known.y.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END >= 0 AND CASE WHEN typeof("known.y.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END <= 100000000) OR "known.y.score" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL)
UNION ALL
SELECT
  "subject",
  'subject' AS "column",
  'PTH5018' AS "code",
  CAST("subject" AS VARCHAR) AS "value"
FROM "t"
WHERE "subject" IS NULL
UNION ALL
SELECT
  "subject",
  'subject' AS "column",
  'PTH5014' AS "code",
  CAST("subject" AS VARCHAR) AS "value"
FROM "how often"
WHERE "subject" IS NOT NULL AND "times" > 1;

-- r@2024 sha256-Dh9s92UKA+GjvN6edDZk1Tae9eBWWOYVPgTNq3kMkR4=
-- made by patuh from the rubric; change the rubric, not this text
-- the score of every part, rounded as the rubric publishes, and exact as num / den; null where it does not count
CREATE OR REPLACE VIEW "t_nodes" AS
WITH
-- answers, subtotals and facts as numbers; null where there is none
"step 1" AS (
  SELECT
    "subject",
    "known.d.score",
    "known.d.points",
    "known.x.score",
    "known.x.points",
    "known.y.score",
    "known.y.points",
    "n",
    CASE WHEN NOT "n" IS NOT NULL THEN 0 ELSE CASE WHEN typeof("n") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("n" AS BIGINT) >= -999999999999 AND TRY_CAST("n" AS BIGINT) <= 999999999999 THEN TRY_CAST("n" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("n" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END END AS "n:read",
    CASE WHEN typeof("known.d.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.d.score:units",
    CASE WHEN typeof("known.d.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.d.points:units",
    CASE WHEN typeof("known.x.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.x.score:units",
    CASE WHEN typeof("known.x.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.x.points:units",
    CASE WHEN typeof("known.y.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.y.score:units",
    CASE WHEN typeof("known.y.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.y.points:units"
  FROM "t"
),
-- subtotals that fit
"step 2" AS (
  SELECT
    "subject",
    "n:read",
    "known.d.score",
    "known.d.points",
    "known.x.score",
    "known.x.points",
    "known.y.score",
    "known.y.points",
    "n",
    CASE WHEN "known.d.score:units" >= 0 AND "known.d.score:units" <= 100000000 THEN "known.d.score:units" END AS "known.d.score:read",
    CASE WHEN "known.d.points:units" >= 0 AND "known.d.points:units" <= 100000000 THEN "known.d.points:units" END AS "known.d.points:read",
    CASE WHEN "known.x.score:units" >= 0 AND "known.x.score:units" <= 100000000 THEN "known.x.score:units" END AS "known.x.score:read",
    CASE WHEN "known.x.points:units" >= 0 AND "known.x.points:units" <= 100000000 THEN "known.x.points:units" END AS "known.x.points:read",
    CASE WHEN "known.y.score:units" >= 0 AND "known.y.score:units" <= 100000000 THEN "known.y.score:units" END AS "known.y.score:read",
    CASE WHEN "known.y.points:units" >= 0 AND "known.y.points:units" <= 100000000 THEN "known.y.points:units" END AS "known.y.points:read"
  FROM "step 1"
),
-- whether something does not fit, or is beyond the engine
"step 3" AS (
  SELECT
    "subject",
    "known.d.points:read",
    "known.d.score:read",
    "n:read",
    "known.x.points:read",
    "known.y.points:read",
    "known.x.score:read",
    "known.y.score:read",
    CASE WHEN NOT coalesce("n:read" >= 0 AND "n:read" <= 10000000, FALSE) OR "known.d.score" IS NOT NULL AND "known.d.score:read" IS NULL OR "known.d.points" IS NOT NULL AND "known.d.points:read" IS NULL OR "known.x.score" IS NOT NULL AND "known.x.score:read" IS NULL OR "known.x.points" IS NOT NULL AND "known.x.points:read" IS NULL OR "known.y.score" IS NOT NULL AND "known.y.score:read" IS NULL OR "known.y.points" IS NOT NULL AND "known.y.points:read" IS NULL OR "known.d.score" IS NOT NULL AND "known.d.points" IS NOT NULL OR "known.x.score" IS NOT NULL AND "known.x.points" IS NOT NULL OR "known.y.score" IS NOT NULL AND "known.y.points" IS NOT NULL OR "known.x.score" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) OR "known.x.points" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) OR "known.y.score" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) OR "known.y.points" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) THEN TRUE ELSE FALSE END AS "unfit",
    coalesce(regexp_full_match(concat_ws('|', "n", "known.d.score", "known.d.points", "known.x.score", "known.x.points", "known.y.score", "known.y.points"), '([^|]*[|])*([+-]?[0-9]+([.][0-9]+)?[eE][+-]?[0-9]+|[+-]?[0-9]{13,}([.][0-9]+)?|[+-]?[0-9]+[.][0-9]{6}[0-9]*[1-9][0-9]*)([|][^|]*)*'), FALSE) AS "beyond"
  FROM "step 2"
),
-- sums of groups, and what became of them
"step 4" AS (
  SELECT
    "subject",
    "known.d.points:read",
    "known.d.score:read",
    "n:read",
    "unfit",
    "beyond",
    "known.x.points:read",
    "known.y.points:read",
    "known.x.score:read",
    "known.y.score:read",
    0 AS "x:sum",
    0 AS "y:sum"
  FROM "step 3"
),
-- groups as their own groups take them
"step 5" AS (
  SELECT
    "subject",
    "known.d.points:read",
    "known.d.score:read",
    "n:read",
    "unfit",
    "beyond",
    "known.x.points:read",
    "known.y.points:read",
    CASE WHEN CASE WHEN "known.x.score:read" IS NOT NULL THEN 0 WHEN "known.x.points:read" IS NOT NULL THEN 5 ELSE 6 END = 2 THEN NULL ELSE CASE WHEN "known.x.score:read" IS NOT NULL THEN "known.x.score:read" WHEN "known.x.points:read" IS NOT NULL THEN NULL ELSE "x:sum" * 1000000 END END AS "x:num",
    CASE WHEN CASE WHEN "known.x.score:read" IS NOT NULL THEN 0 WHEN "known.x.points:read" IS NOT NULL THEN 5 ELSE 6 END = 2 THEN 2 ELSE CASE WHEN "known.x.score:read" IS NOT NULL THEN 0 WHEN "known.x.points:read" IS NOT NULL THEN 5 ELSE 6 END END AS "x:state",
    CASE WHEN CASE WHEN "known.y.score:read" IS NOT NULL THEN 0 WHEN "known.y.points:read" IS NOT NULL THEN 5 ELSE 6 END = 2 THEN NULL ELSE CASE WHEN "known.y.score:read" IS NOT NULL THEN "known.y.score:read" WHEN "known.y.points:read" IS NOT NULL THEN NULL ELSE "y:sum" * 1000000 END END AS "y:num",
    CASE WHEN CASE WHEN "known.y.score:read" IS NOT NULL THEN 0 WHEN "known.y.points:read" IS NOT NULL THEN 5 ELSE 6 END = 2 THEN 2 ELSE CASE WHEN "known.y.score:read" IS NOT NULL THEN 0 WHEN "known.y.points:read" IS NOT NULL THEN 5 ELSE 6 END END AS "y:state"
  FROM "step 4"
),
-- what weighs in each group, where parts are left out
"step 6" AS (
  SELECT
    "subject",
    "known.d.points:read",
    "known.d.score:read",
    "x:state",
    "x:num",
    "y:state",
    "y:num",
    "n:read",
    "unfit",
    "beyond",
    "known.x.points:read",
    "known.y.points:read",
    CAST(CASE WHEN "x:state" = 5 AND "y:state" = 5 THEN 1 ELSE 0 END AS BIGINT) AS "d:weight"
  FROM "step 5"
),
-- sums of groups, and what became of them
"step 7" AS (
  SELECT
    "subject",
    "known.d.points:read",
    "known.d.score:read",
    "x:state",
    "x:num",
    "y:state",
    "y:num",
    "n:read",
    "unfit",
    "beyond",
    CASE WHEN "x:state" = 6 OR "y:state" = 6 THEN 6 WHEN NOT (FALSE AND FALSE OR "x:state" = 5 AND "y:state" = 5) THEN 6 WHEN "x:state" = 5 AND "y:state" = 5 AND ("known.x.points:read" < 0 OR "known.y.points:read" < 0 OR "known.x.points:read" + "known.y.points:read" > 100000000 OR "known.x.points:read" + "known.y.points:read" < 0) THEN 7 WHEN "d:weight" = 0 THEN 2 ELSE 0 END AS "d:inner state",
    CASE WHEN "d:weight" = 1 THEN CASE WHEN "x:state" = 5 THEN "known.x.points:read" ELSE 0 END + CASE WHEN "y:state" = 5 THEN "known.y.points:read" ELSE 0 END ELSE (CASE WHEN "x:state" = 5 THEN "known.x.points:read" ELSE 0 END + CASE WHEN "y:state" = 5 THEN "known.y.points:read" ELSE 0 END) * "d:weight" END AS "d:sum",
    CASE WHEN "d:weight" = 1 THEN 1 ELSE "d:weight" END AS "d:over sum"
  FROM "step 6"
),
-- groups as their own groups take them
"step 8" AS (
  SELECT
    "subject",
    "known.d.points:read",
    "known.d.score:read",
    "d:inner state",
    "x:state",
    "x:num",
    "y:state",
    "y:num",
    "n:read",
    "unfit",
    "beyond",
    CASE WHEN CASE WHEN "known.d.score:read" IS NOT NULL THEN 0 WHEN "known.d.points:read" IS NOT NULL THEN 5 ELSE "d:inner state" END = 2 THEN NULL ELSE CASE WHEN "known.d.score:read" IS NOT NULL THEN "known.d.score:read" WHEN "known.d.points:read" IS NOT NULL THEN NULL ELSE CASE WHEN "d:inner state" = 0 THEN "d:sum" END END END AS "d:num",
    CASE WHEN CASE WHEN "known.d.score:read" IS NOT NULL THEN 0 WHEN "known.d.points:read" IS NOT NULL THEN 5 ELSE "d:inner state" END = 2 THEN 1 ELSE CASE WHEN "known.d.score:read" IS NOT NULL THEN 1 ELSE "d:over sum" END END AS "d:over",
    CASE WHEN CASE WHEN "known.d.score:read" IS NOT NULL THEN 0 WHEN "known.d.points:read" IS NOT NULL THEN 5 ELSE "d:inner state" END = 2 THEN 2 ELSE CASE WHEN "known.d.score:read" IS NOT NULL THEN 0 WHEN "known.d.points:read" IS NOT NULL THEN 5 ELSE "d:inner state" END END AS "d:state"
  FROM "step 7"
),
-- sums of groups, and what became of them
"step 10" AS (
  SELECT
    "subject",
    "d:state",
    "d:over",
    "known.d.points:read",
    "d:num",
    "known.d.score:read",
    "d:inner state",
    "x:state",
    "x:num",
    "y:state",
    "y:num",
    "n:read",
    "unfit",
    "beyond",
    CASE WHEN "d:state" = 6 THEN 6 WHEN "d:state" = 7 THEN 7 WHEN "d:state" = 5 AND ("known.d.points:read" * 3 > 100000000 OR "known.d.points:read" * 3 < 0) THEN 7 ELSE 0 END AS "total:inner state"
  FROM "step 8"
),
-- whether a row is told of
"step 12" AS (
  SELECT
    "subject",
    "d:state",
    "d:over",
    "total:inner state",
    "known.d.points:read",
    "d:num",
    "known.d.score:read",
    "d:inner state",
    "x:state",
    "x:num",
    "y:state",
    "y:num",
    "n:read",
    NOT "unfit" AND NOT "beyond" AS "told"
  FROM "step 10"
),
-- exact scores of parts
"step 13" AS (
  SELECT
    "subject",
    "d:state",
    "d:over",
    CASE WHEN "told" THEN CASE WHEN coalesce("total:inner state", 0) = 0 OR coalesce("total:inner state", 0) >= 3 THEN CASE WHEN "d:state" = 5 AND "total:inner state" = 0 THEN "known.d.points:read" * 3 WHEN NOT "d:state" = 5 THEN "d:num" END END END AS "d:told",
    CASE WHEN "told" THEN CASE WHEN NOT ("known.d.score:read" IS NOT NULL OR "known.d.points:read" IS NOT NULL) AND (coalesce("d:inner state", 0) = 0 OR coalesce("d:inner state", 0) >= 3) THEN CASE WHEN NOT "x:state" = 5 THEN "x:num" END END END AS "x:told",
    CASE WHEN "told" THEN CASE WHEN NOT ("known.d.score:read" IS NOT NULL OR "known.d.points:read" IS NOT NULL) AND (coalesce("d:inner state", 0) = 0 OR coalesce("d:inner state", 0) >= 3) THEN CASE WHEN NOT "y:state" = 5 THEN "y:num" END END END AS "y:told",
    CASE WHEN "told" THEN CASE WHEN coalesce("total:inner state", 0) = 0 OR coalesce("total:inner state", 0) >= 3 THEN CASE WHEN "n:read" >= 0 AND "n:read" <= 10000000 THEN "n:read" END END END AS "n:told"
  FROM "step 12"
)
SELECT
  "subject",
  CAST(("d:told" * 2 + CASE WHEN "d:state" = 5 THEN 1 ELSE "d:over" END * 10000) // (CASE WHEN "d:state" = 5 THEN 1 ELSE "d:over" END * 10000 * 2) AS DECIMAL(28,0)) * CAST('0.01' AS DECIMAL(3,2)) AS "d",
  "d:told" AS "d:num",
  CASE WHEN "d:told" IS NOT NULL THEN CASE WHEN "d:state" = 5 THEN 1 ELSE "d:over" END * 1000000 END AS "d:den",
  CAST(("x:told" * 2 + 10000) // 20000 AS DECIMAL(28,0)) * CAST('0.01' AS DECIMAL(3,2)) AS "x",
  "x:told" AS "x:num",
  CASE WHEN "x:told" IS NOT NULL THEN 1000000 END AS "x:den",
  CAST(("y:told" * 2 + 10000) // 20000 AS DECIMAL(28,0)) * CAST('0.01' AS DECIMAL(3,2)) AS "y",
  "y:told" AS "y:num",
  CASE WHEN "y:told" IS NOT NULL THEN 1000000 END AS "y:den",
  CAST(("n:told" * 2 + 1000) // 2000 AS DECIMAL(28,0)) * CAST('0.01' AS DECIMAL(3,2)) AS "n",
  "n:told" AS "n:num",
  CASE WHEN "n:told" IS NOT NULL THEN 100000 END AS "n:den"
FROM "step 13";

-- r@2024 sha256-Dh9s92UKA+GjvN6edDZk1Tae9eBWWOYVPgTNq3kMkR4=
-- made by patuh from the rubric; change the rubric, not this text
-- score, category and what else is published of every subject; `why` where there is none
CREATE OR REPLACE VIEW "t_scores" AS
WITH
-- answers, subtotals and facts as numbers; null where there is none
"step 1" AS (
  SELECT
    "subject",
    "known.d.score",
    "known.d.points",
    "known.x.score",
    "known.x.points",
    "known.y.score",
    "known.y.points",
    "n",
    CASE WHEN NOT "n" IS NOT NULL THEN 0 ELSE CASE WHEN typeof("n") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("n" AS BIGINT) >= -999999999999 AND TRY_CAST("n" AS BIGINT) <= 999999999999 THEN TRY_CAST("n" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("n" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("n" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END END AS "n:read",
    CASE WHEN typeof("known.d.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.d.score:units",
    CASE WHEN typeof("known.d.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.d.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.d.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.d.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.d.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.d.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.d.points:units",
    CASE WHEN typeof("known.x.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.x.score:units",
    CASE WHEN typeof("known.x.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.x.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.x.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.x.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.x.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.x.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.x.points:units",
    CASE WHEN typeof("known.y.score") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.score" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.score" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.score" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.score" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.score" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.y.score:units",
    CASE WHEN typeof("known.y.points") IN ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'UTINYINT', 'USMALLINT', 'UINTEGER', 'UBIGINT', 'UHUGEINT') THEN CASE WHEN TRY_CAST("known.y.points" AS BIGINT) >= -999999999999 AND TRY_CAST("known.y.points" AS BIGINT) <= 999999999999 THEN TRY_CAST("known.y.points" AS BIGINT) * 1000000 END WHEN regexp_full_match(CAST("known.y.points" AS VARCHAR), '[+-]?[0-9]{1,12}([.][0-9]{1,6}0*)?') THEN CAST(CAST(CAST("known.y.points" AS VARCHAR) AS DECIMAL(25,6)) * CAST(1000000 AS DECIMAL(7,0)) AS BIGINT) END AS "known.y.points:units"
  FROM "t"
),
-- subtotals that fit
"step 2" AS (
  SELECT
    "subject",
    "n:read",
    "known.d.score",
    "known.d.points",
    "known.x.score",
    "known.x.points",
    "known.y.score",
    "known.y.points",
    "n",
    CASE WHEN "known.d.score:units" >= 0 AND "known.d.score:units" <= 100000000 THEN "known.d.score:units" END AS "known.d.score:read",
    CASE WHEN "known.d.points:units" >= 0 AND "known.d.points:units" <= 100000000 THEN "known.d.points:units" END AS "known.d.points:read",
    CASE WHEN "known.x.score:units" >= 0 AND "known.x.score:units" <= 100000000 THEN "known.x.score:units" END AS "known.x.score:read",
    CASE WHEN "known.x.points:units" >= 0 AND "known.x.points:units" <= 100000000 THEN "known.x.points:units" END AS "known.x.points:read",
    CASE WHEN "known.y.score:units" >= 0 AND "known.y.score:units" <= 100000000 THEN "known.y.score:units" END AS "known.y.score:read",
    CASE WHEN "known.y.points:units" >= 0 AND "known.y.points:units" <= 100000000 THEN "known.y.points:units" END AS "known.y.points:read"
  FROM "step 1"
),
-- whether something does not fit, or is beyond the engine
"step 3" AS (
  SELECT
    "subject",
    "known.d.points:read",
    "n:read",
    "known.d.score:read",
    "known.x.points:read",
    "known.y.points:read",
    "known.x.score:read",
    "known.y.score:read",
    CASE WHEN NOT coalesce("n:read" >= 0 AND "n:read" <= 10000000, FALSE) OR "known.d.score" IS NOT NULL AND "known.d.score:read" IS NULL OR "known.d.points" IS NOT NULL AND "known.d.points:read" IS NULL OR "known.x.score" IS NOT NULL AND "known.x.score:read" IS NULL OR "known.x.points" IS NOT NULL AND "known.x.points:read" IS NULL OR "known.y.score" IS NOT NULL AND "known.y.score:read" IS NULL OR "known.y.points" IS NOT NULL AND "known.y.points:read" IS NULL OR "known.d.score" IS NOT NULL AND "known.d.points" IS NOT NULL OR "known.x.score" IS NOT NULL AND "known.x.points" IS NOT NULL OR "known.y.score" IS NOT NULL AND "known.y.points" IS NOT NULL OR "known.x.score" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) OR "known.x.points" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) OR "known.y.score" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) OR "known.y.points" IS NOT NULL AND ("known.d.score" IS NOT NULL OR "known.d.points" IS NOT NULL) THEN TRUE ELSE FALSE END AS "unfit",
    coalesce(regexp_full_match(concat_ws('|', "n", "known.d.score", "known.d.points", "known.x.score", "known.x.points", "known.y.score", "known.y.points"), '([^|]*[|])*([+-]?[0-9]+([.][0-9]+)?[eE][+-]?[0-9]+|[+-]?[0-9]{13,}([.][0-9]+)?|[+-]?[0-9]+[.][0-9]{6}[0-9]*[1-9][0-9]*)([|][^|]*)*'), FALSE) AS "beyond"
  FROM "step 2"
),
-- groups as their own groups take them
"step 5" AS (
  SELECT
    "subject",
    "beyond",
    "unfit",
    "known.d.points:read",
    "n:read",
    "known.d.score:read",
    "known.x.points:read",
    "known.y.points:read",
    CASE WHEN CASE WHEN "known.x.score:read" IS NOT NULL THEN 0 WHEN "known.x.points:read" IS NOT NULL THEN 5 ELSE 6 END = 2 THEN 2 ELSE CASE WHEN "known.x.score:read" IS NOT NULL THEN 0 WHEN "known.x.points:read" IS NOT NULL THEN 5 ELSE 6 END END AS "x:state",
    CASE WHEN CASE WHEN "known.y.score:read" IS NOT NULL THEN 0 WHEN "known.y.points:read" IS NOT NULL THEN 5 ELSE 6 END = 2 THEN 2 ELSE CASE WHEN "known.y.score:read" IS NOT NULL THEN 0 WHEN "known.y.points:read" IS NOT NULL THEN 5 ELSE 6 END END AS "y:state"
  FROM "step 3"
),
-- what weighs in each group, where parts are left out
"step 6" AS (
  SELECT
    "subject",
    "beyond",
    "unfit",
    "known.d.points:read",
    "n:read",
    "known.d.score:read",
    "x:state",
    "y:state",
    "known.x.points:read",
    "known.y.points:read",
    CAST(CASE WHEN "x:state" = 5 AND "y:state" = 5 THEN 1 ELSE 0 END AS BIGINT) AS "d:weight"
  FROM "step 5"
),
-- sums of groups, and what became of them
"step 7" AS (
  SELECT
    "subject",
    "beyond",
    "unfit",
    "known.d.points:read",
    "n:read",
    "known.d.score:read",
    CASE WHEN "x:state" = 6 OR "y:state" = 6 THEN 6 WHEN NOT (FALSE AND FALSE OR "x:state" = 5 AND "y:state" = 5) THEN 6 WHEN "x:state" = 5 AND "y:state" = 5 AND ("known.x.points:read" < 0 OR "known.y.points:read" < 0 OR "known.x.points:read" + "known.y.points:read" > 100000000 OR "known.x.points:read" + "known.y.points:read" < 0) THEN 7 WHEN "d:weight" = 0 THEN 2 ELSE 0 END AS "d:inner state",
    CASE WHEN "d:weight" = 1 THEN CASE WHEN "x:state" = 5 THEN "known.x.points:read" ELSE 0 END + CASE WHEN "y:state" = 5 THEN "known.y.points:read" ELSE 0 END ELSE (CASE WHEN "x:state" = 5 THEN "known.x.points:read" ELSE 0 END + CASE WHEN "y:state" = 5 THEN "known.y.points:read" ELSE 0 END) * "d:weight" END AS "d:sum",
    CASE WHEN "d:weight" = 1 THEN 1 ELSE "d:weight" END AS "d:over sum"
  FROM "step 6"
),
-- groups as their own groups take them
"step 8" AS (
  SELECT
    "subject",
    "beyond",
    "unfit",
    "known.d.points:read",
    "n:read",
    CASE WHEN CASE WHEN "known.d.score:read" IS NOT NULL THEN 0 WHEN "known.d.points:read" IS NOT NULL THEN 5 ELSE "d:inner state" END = 2 THEN NULL ELSE CASE WHEN "known.d.score:read" IS NOT NULL THEN "known.d.score:read" WHEN "known.d.points:read" IS NOT NULL THEN NULL ELSE CASE WHEN "d:inner state" = 0 THEN "d:sum" END END END AS "d:num",
    CASE WHEN CASE WHEN "known.d.score:read" IS NOT NULL THEN 0 WHEN "known.d.points:read" IS NOT NULL THEN 5 ELSE "d:inner state" END = 2 THEN 1 ELSE CASE WHEN "known.d.score:read" IS NOT NULL THEN 1 ELSE "d:over sum" END END AS "d:over",
    CASE WHEN CASE WHEN "known.d.score:read" IS NOT NULL THEN 0 WHEN "known.d.points:read" IS NOT NULL THEN 5 ELSE "d:inner state" END = 2 THEN 2 ELSE CASE WHEN "known.d.score:read" IS NOT NULL THEN 0 WHEN "known.d.points:read" IS NOT NULL THEN 5 ELSE "d:inner state" END END AS "d:state"
  FROM "step 7"
),
-- what weighs in each group, where parts are left out
"step 9" AS (
  SELECT
    "subject",
    "beyond",
    "unfit",
    "d:state",
    "known.d.points:read",
    "d:num",
    "d:over",
    "n:read",
    CASE WHEN "d:state" = 0 THEN "d:over" ELSE 1 END AS "total:over parts"
  FROM "step 8"
),
-- sums of groups, and what became of them
"step 10" AS (
  SELECT
    "subject",
    "beyond",
    "unfit",
    CASE WHEN "d:state" = 6 THEN 6 WHEN "d:state" = 7 THEN 7 WHEN "d:state" = 5 AND ("known.d.points:read" * 3 > 100000000 OR "known.d.points:read" * 3 < 0) THEN 7 ELSE 0 END AS "total:inner state",
    CASE WHEN "d:state" = 0 THEN "d:num" ELSE 0 END * ("total:over parts" // CASE WHEN "d:state" = 0 THEN "d:over" ELSE 1 END) + CASE WHEN "n:read" >= 0 AND "n:read" <= 10000000 THEN "n:read" END * 20 * "total:over parts" + CASE WHEN "d:state" = 5 THEN "known.d.points:read" ELSE 0 END * 3 * "total:over parts" AS "total:sum",
    "total:over parts" AS "total:over sum"
  FROM "step 9"
),
-- groups as their own groups take them
"step 11" AS (
  SELECT
    "subject",
    "beyond",
    "unfit",
    CASE WHEN "total:inner state" = 0 THEN "total:sum" END AS "total:num",
    "total:over sum" AS "total:over",
    "total:inner state" AS "total:state"
  FROM "step 10"
),
-- the score before rules
"step 12" AS (
  SELECT
    "subject",
    "total:over",
    "beyond",
    "unfit",
    "total:state",
    "total:num" AS "exact"
  FROM "step 11"
),
-- the same, rounded
"step 13" AS (
  SELECT
    "subject",
    "exact",
    "total:over",
    "beyond",
    "unfit",
    "total:state",
    ("exact" * 2 + "total:over" * 30000) // ("total:over" * 30000 * 2) AS "published"
  FROM "step 12"
),
-- the category, the best being 0, and the other rules
"step 14" AS (
  SELECT
    "subject",
    "published",
    "exact",
    "total:over",
    "beyond",
    "unfit",
    "total:state",
    CASE WHEN "published" >= 6000 THEN 0 ELSE 1 END AS "category place"
  FROM "step 13"
),
-- its name
"step 15" AS (
  SELECT
    "subject",
    "published",
    "exact",
    "total:over",
    "category place",
    "beyond",
    "unfit",
    "total:state",
    CAST(CASE WHEN "category place" = 0 THEN 'A' WHEN "category place" = 1 THEN 'B' END AS VARCHAR) AS "category id"
  FROM "step 14"
),
-- why there is no score
"step 16" AS (
  SELECT
    "subject",
    "published",
    "exact",
    "total:over",
    "category id",
    "category place",
    CASE WHEN "beyond" THEN 'beyond-the-engine' WHEN "unfit" THEN 'answers-do-not-fit' WHEN "total:state" = 4 THEN 'fact-not-known' WHEN "total:state" = 6 THEN 'weights-not-known' WHEN "total:state" = 7 THEN 'beyond-the-engine' WHEN "total:state" = 3 THEN 'missing-stops-score' WHEN "total:state" = 1 THEN 'nothing-answered' WHEN "total:state" = 2 THEN 'nothing-applies' WHEN NOT ("total:state" = 0 AND "exact" IS NOT NULL) THEN 'beyond-the-engine' WHEN "published" IS NULL THEN 'beyond-the-engine' END AS "reason"
  FROM "step 15"
)
SELECT
  "subject",
  CASE WHEN "reason" IS NULL THEN CAST("published" AS DECIMAL(28,0)) * CAST('0.01' AS DECIMAL(3,2)) END AS "score",
  CASE WHEN "reason" IS NULL THEN "exact" END AS "score_num",
  CASE WHEN "reason" IS NULL THEN "total:over" * 3000000 END AS "score_den",
  CASE WHEN "reason" IS NULL THEN "category id" END AS "category",
  CASE WHEN "reason" IS NULL THEN CAST(CASE WHEN "category place" = 0 THEN 'O''Baik \\' WHEN "category place" = 1 THEN 'B' END AS VARCHAR) END AS "title",
  CASE WHEN "reason" IS NULL THEN CAST(CASE WHEN "category place" = 0 THEN NULL WHEN "category place" = 1 THEN NULL END AS VARCHAR) END AS "zone",
  "reason" AS "why",
  CASE WHEN "reason" IS NOT NULL AND "reason" IN ('beyond-the-engine', 'fact-not-known', 'weights-not-known') THEN TRUE ELSE FALSE END AS "needs_exact"
FROM "step 16";

-- r@2024 sha256-Dh9s92UKA+GjvN6edDZk1Tae9eBWWOYVPgTNq3kMkR4=
-- made by patuh from the rubric; change the rubric, not this text
-- how many are in each category, level by level; without a category those that have no score
CREATE OR REPLACE VIEW "t_counts" AS
SELECT
  'subject' AS "level",
  'A' AS "category",
  CAST(NULL AS VARCHAR) AS "zone",
  count(CASE WHEN "category" = 'A' THEN 1 END) AS "count"
FROM "t_scores"
UNION ALL
SELECT
  'subject' AS "level",
  'B' AS "category",
  CAST(NULL AS VARCHAR) AS "zone",
  count(CASE WHEN "category" = 'B' THEN 1 END) AS "count"
FROM "t_scores"
UNION ALL
SELECT
  'subject' AS "level",
  CAST(NULL AS VARCHAR) AS "category",
  CAST(NULL AS VARCHAR) AS "zone",
  count(CASE WHEN "category" IS NULL THEN 1 END) AS "count"
FROM "t_scores";
