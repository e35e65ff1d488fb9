import { lazy } from 'react';

const parts = {
  StartScreen: () => import('../features/home/StartScreen.tsx'),
  AboutScreen: () => import('../features/home/AboutScreen.tsx'),
  QuestionsScreen: () => import('../features/questions/QuestionsScreen.tsx'),
  PrioritiesScreen: () => import('../features/priorities/PrioritiesScreen.tsx'),
  ResultScreen: () => import('../features/result/ResultScreen.tsx'),
  CostScreen: () => import('../features/cost/CostScreen.tsx'),
  AskScreen: () => import('../features/ask/AskScreen.tsx'),
  ModelsScreen: () => import('../features/models/ModelsScreen.tsx'),
  MethodScreen: () => import('../features/method/MethodScreen.tsx'),
  SharedPlace: () => import('./SharedPlace.tsx'),
} as const;

export const StartScreen = lazy(parts.StartScreen);
export const AboutScreen = lazy(parts.AboutScreen);
export const QuestionsScreen = lazy(parts.QuestionsScreen);
export const PrioritiesScreen = lazy(parts.PrioritiesScreen);
export const ResultScreen = lazy(parts.ResultScreen);
export const CostScreen = lazy(parts.CostScreen);
export const AskScreen = lazy(parts.AskScreen);
export const ModelsScreen = lazy(parts.ModelsScreen);
export const MethodScreen = lazy(parts.MethodScreen);
export const SharedPlace = lazy(parts.SharedPlace);

/** Fetches the screens of the main path once the browser has nothing better to do. */
export function prefetchScreens(): void {
  const fetchNow = () => {
    void parts.QuestionsScreen();
    void parts.ResultScreen();
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchNow, { timeout: 3_000 });
  else setTimeout(fetchNow, 1_000);
}
