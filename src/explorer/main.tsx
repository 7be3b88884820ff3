import { render } from "preact";
import { App } from "./app/app.js";
import "./style/all.css";

const root = document.getElementById("explorer");
if (root) render(<App />, root);
