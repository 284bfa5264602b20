// Parcel turns JSON that is named by a URL into a script: the data lies beside the page instead, as it is.
import 'plan-indicators/define';
