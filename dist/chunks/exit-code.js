/** The exit status of each outcome of a run. */
const OUTCOME_EXIT_CODES = {
	clean: 0,
	findings: 1,
	"could-not-check": 2
};
export { OUTCOME_EXIT_CODES as t };
