import { Outlet, createBrowserRouter } from 'react-router';
import { ErrorPage } from './ErrorPage';
import { Frame } from './Frame';
import { NotFoundPage } from './NotFoundPage';
import { PlainFrame } from './PlainFrame';
import { RequireSession } from './RequireSession';

const pagesOfTheSignedIn = [
  {
    index: true,
    lazy: async () => ({ Component: (await import('~/features/home/HomePage')).HomePage }),
  },
  {
    path: 'problems',
    lazy: async () => ({ Component: (await import('~/features/problems/ProblemsPage')).ProblemsPage }),
  },
  {
    path: 'problems/:slug',
    lazy: async () => ({ Component: (await import('~/features/problem/ProblemPage')).ProblemPage }),
  },
  {
    path: 'mocks',
    lazy: async () => ({ Component: (await import('~/features/mocks/MocksPage')).MocksPage }),
  },
  {
    path: 'mocks/new/:slug',
    lazy: async () => ({ Component: (await import('~/features/mocks/TemplatePage')).TemplatePage }),
  },
  {
    path: 'mocks/compose',
    lazy: async () => ({ Component: (await import('~/features/mocks/compose/ComposePage')).ComposePage }),
  },
  {
    path: 'mocks/:id/report',
    lazy: async () => ({ Component: (await import('~/features/mocks/report/ReportPage')).ReportPage }),
  },
  {
    path: 'problems/:slug/attempts',
    lazy: async () => ({
      Component: (await import('~/features/attempts/ProblemAttemptsPage')).ProblemAttemptsPage,
    }),
  },
  {
    path: 'history',
    lazy: async () => ({ Component: (await import('~/features/history/HistoryPage')).HistoryPage }),
  },
  {
    path: 'progress',
    lazy: async () => ({ Component: (await import('~/features/progress/ProgressPage')).ProgressPage }),
  },
  {
    path: 'attempts/:id',
    lazy: async () => ({ Component: (await import('~/features/attempt/AttemptPage')).AttemptPage }),
  },
  {
    path: 'account',
    lazy: async () => ({ Component: (await import('~/features/session/AccountPage')).AccountPage }),
  },
];

const pagesOfEverybody = [
  {
    path: 'welcome',
    lazy: async () => ({ Component: (await import('~/features/session/LandingPage')).LandingPage }),
  },
  {
    path: 'sign-in',
    lazy: async () => ({ Component: (await import('~/features/session/SignInPage')).SignInPage }),
  },
  {
    path: 'register',
    lazy: async () => ({ Component: (await import('~/features/session/RegisterPage')).RegisterPage }),
  },
  { path: '*', element: <NotFoundPage /> },
];

export const router = createBrowserRouter([
  {
    errorElement: <ErrorPage />,
    HydrateFallback: () => null,
    children: [
      {
        element: <RequireSession frame={<Frame />} />,
        children: [{ errorElement: <ErrorPage />, children: pagesOfTheSignedIn }],
      },
      {
        // The room has a bar of its own: nothing leads away from the clock.
        element: <RequireSession frame={<Outlet />} />,
        children: [
          {
            path: 'mocks/:id',
            errorElement: <ErrorPage />,
            lazy: async () => ({ Component: (await import('./MockRoom')).MockRoom }),
          },
        ],
      },
      {
        element: <PlainFrame />,
        children: pagesOfEverybody,
      },
    ],
  },
]);
