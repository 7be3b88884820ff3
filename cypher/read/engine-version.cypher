// Which product and version answers?
CALL dbms.components() YIELD name, versions, edition
RETURN
  name AS name,
  versions[0] AS version,
  edition AS edition
ORDER BY name
