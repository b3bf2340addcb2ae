// Runs in a copy of the page at one width, and tells the page around it what it found.
const refused = [];
addEventListener("securitypolicyviolation", event => refused.push(event.violatedDirective + " " + event.blockedURI));

addEventListener("load", async () => {
    const tell = line => parent.postMessage(innerWidth + " " + line, "*");
    document.querySelectorAll("details").forEach(details => details.open = true);
    const paper = getComputedStyle(document.body).backgroundColor;
    tell("dark " + matchMedia("(prefers-color-scheme: dark)").matches);
    tell("styled " + (getComputedStyle(document.body).maxWidth !== "none" && paper !== "rgba(0, 0, 0, 0)"));
    const root = document.documentElement;
    tell("too wide by " + (root.scrollWidth - root.clientWidth));
    const found = await axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    refused.forEach(what => tell("refused: " + what));
    tell("refused " + refused.length);
    found.violations.forEach(fault => fault.nodes.forEach(node =>
        tell("fault " + fault.id + ": " + node.failureSummary.replace(/\s+/g, " ") + " " + node.html)));
    tell("faults " + found.violations.length);
    tell("looked at " + (found.passes.length > 20));
});
