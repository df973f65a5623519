import "sco-map/define";
import { ScoMap } from "sco-map";
import { useState } from "react";
import { createRoot } from "react-dom/client";

ScoMap.base = "/package/";

function Page() {
  const [date, setDate] = useState("2014-06-03");
  const [shown, setShown] = useState(true);
  return (
    <>
      <output>{date}</output>
      <button onClick={() => setDate("2001-06-15")}>Set</button>
      <button onClick={() => setShown(false)}>Unmount</button>
      {shown && <sco-map loading="eager" date={date} overlayDossier={window.facts} onmap-change={(event) => setDate(event.detail.date)} />}
    </>
  );
}

createRoot(document.body.appendChild(document.createElement("main"))).render(<Page />);
