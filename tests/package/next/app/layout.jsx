export const metadata = { title: 'Next.js' };

export default function Layout({ children }) {
  return <html lang="ja"><body>{children}</body></html>;
}
