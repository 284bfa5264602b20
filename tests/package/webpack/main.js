import 'plan-indicators/embed';
